import type { PackExamples, ShippedPack } from './types';

/** An example of a long list of values, to be cut to one's own. */
export default {
  source:
    'names of the ten core values of Zappos as reported in the press (the last three after one report only); the Finnish names and all cues are ours',
  pack: {
    name: 'Zappos',
    phrases: [],
    words: [],
    glossary: [],
    replies: [],
    values: [
      {
        language: 'en',
        name: 'Deliver WOW through service',
        avoid: ['that will have to do', "that's all we do"],
        show: ['i also', 'while i was at it'],
      },
      {
        language: 'en',
        name: 'Embrace and drive change',
        avoid: ['we have always done it', "that's how it has always been"],
        show: ['we changed', "we've changed"],
      },
      {
        language: 'en',
        name: 'Create fun and a little weirdness',
        avoid: ['this is no joking matter'],
        show: ['made me smile', 'made us smile'],
      },
      {
        language: 'en',
        name: 'Be adventurous, creative and open-minded',
        avoid: ['there is only one way'],
        show: ['another way', "let's try"],
      },
      {
        language: 'en',
        name: 'Pursue growth and learning',
        avoid: ['nothing to learn'],
        show: ['we learned', "i've passed your idea on", 'taught us'],
      },
      {
        language: 'en',
        name: 'Build open and honest relationships with communication',
        avoid: ['confidential reasons', "i'm not supposed to tell"],
        show: ["i don't know yet", 'that was our mistake'],
      },
      {
        language: 'en',
        name: 'Build a positive team and family spirit',
        avoid: ['my colleague got it wrong', 'my colleague messed*'],
        show: ['my colleague found', 'together with my colleague'],
      },
      {
        language: 'en',
        name: 'Do more with less',
        avoid: ['please fill in all the forms again', 'send everything again'],
        show: ['you only need', 'one step'],
      },
      {
        language: 'en',
        name: 'Be passionate and determined',
        avoid: ["i've given up", 'not worth the trouble'],
        show: ["i'll keep looking", 'i kept looking'],
      },
      {
        language: 'en',
        name: 'Be humble',
        avoid: ['as experts we know', 'we know better'],
        show: ['you were right', "you're right"],
      },
      {
        language: 'fi',
        name: 'Yllätä palvelulla',
        avoid: ['kyllä se kelpaa', 'muuta emme tee'],
        show: ['samalla tarkistin', 'samalla lisäsin'],
      },
      {
        language: 'fi',
        name: 'Muutu ja muuta',
        avoid: ['näin on aina tehty', 'niin on aina tehty'],
        show: ['muutimme', 'olemme muuttaneet'],
      },
      {
        language: 'fi',
        name: 'Pidä hauskaa, ole vähän outo',
        avoid: ['tämä ei ole leikin asia'],
        show: ['sai hymyilemään', 'nauroin ääneen'],
      },
      {
        language: 'fi',
        name: 'Ole rohkea, luova ja avoin',
        avoid: ['on vain yksi tapa'],
        show: ['toinenkin tapa', 'kokeillaan'],
      },
      {
        language: 'fi',
        name: 'Kasva ja opi',
        avoid: ['ei mitään opittavaa'],
        show: ['opimme', 'ideasi meni eteenpäin', 'opetti meille'],
      },
      {
        language: 'fi',
        name: 'Puhu avoimesti ja rehellisesti',
        avoid: ['luottamuksellisista syistä', 'en saa kertoa'],
        show: ['en tiedä vielä', 'virhe oli meidän'],
      },
      {
        language: 'fi',
        name: 'Pidä yhtä',
        avoid: ['työkaverini mokasi', 'kollegani mokasi'],
        show: ['työkaverini löysi', 'kollegani löysi'],
      },
      {
        language: 'fi',
        name: 'Tee vähemmällä enemmän',
        avoid: ['täytä kaikki lomakkeet uudelleen', 'lähetä kaikki uudelleen'],
        show: ['riittää, että', 'yksi vaihe'],
      },
      {
        language: 'fi',
        name: 'Ole innokas ja sitkeä',
        avoid: ['luovutin jo', 'ei ole vaivan arvoista'],
        show: ['etsin edelleen', 'en luovuta'],
      },
      {
        language: 'fi',
        name: 'Ole nöyrä',
        avoid: ['asiantuntijoina tiedämme', 'tiedämme paremmin'],
        show: ['olit oikeassa', 'olitte oikeassa'],
      },
    ],
  },
} satisfies ShippedPack;

export const examples = {
  en: {
    against: [
      ['The paint has dried, and it is not worth the trouble.', 'Be passionate and determined'],
      ['We know better how a door hangs.', 'Be humble'],
    ],
    shows: [
      ['You were right about the hinges.', 'Be humble'],
      ['While I was at it I oiled the lock.', 'Deliver WOW through service'],
    ],
    leaves: ['The door hangs straight now.', 'The paint dries by Friday.'],
  },
  fi: {
    against: [
      ['Maali on kuivunut, eikä korjaus ole vaivan arvoista, joten luovutin jo.', 'Ole innokas ja sitkeä'],
      ['Me tiedämme paremmin, miten ovi ripustetaan.', 'Ole nöyrä'],
    ],
    shows: [
      ['Olit oikeassa saranoista.', 'Ole nöyrä'],
      ['Samalla tarkistin lukon.', 'Yllätä palvelulla'],
    ],
    leaves: ['Ovi on nyt suorassa.', 'Maali kuivuu perjantaihin mennessä.'],
  },
} satisfies PackExamples;
