import type { PackExamples, ShippedPack } from './types';

/** What a team has before it makes a pack of its own. */
export default {
  source:
    'respect, honesty and customer focus are the values that the source texts of the product name; the cues are ours',
  pack: {
    name: '',
    phrases: [],
    words: [],
    glossary: [],
    replies: [],
    values: [
      {
        language: 'fi',
        name: 'Kunnioitus',
        why: 'Asiakkaan asia on meidän asiamme, oli syy kenen tahansa.',
        avoid: [
          'ei ole meidän ongelma*',
          'ei ole minun ongelma*',
          'kuten jokainen tietää',
          'ymmärrättehän te',
          'luulisi tietävän',
          'pitäisi jo tietää',
        ],
        show: [
          'kiitos, että kerroit*',
          'kaikessa rauhassa',
          'sinun ei tarvitse toistaa',
          'teidän ei tarvitse toistaa',
        ],
      },
      {
        language: 'fi',
        name: 'Rehellisyys',
        why: 'Vakuuttelu saa epäilemään, oliko muu totta; sano asia suoraan.',
        avoid: [
          'rehellisesti sanottuna',
          'luota minuun',
          'luottakaa minuun',
          'usko pois',
          'uskokaa pois',
          'näin meidän kesken',
          'en saisi kertoa tätä',
        ],
        show: [
          'virhe oli meidän',
          'en tiedä vielä',
          'emme tiedä vielä',
          'olin väärässä',
          'olimme väärässä',
          'unohdin',
          'unohdimme',
        ],
      },
      {
        language: 'fi',
        name: 'Asiakaskeskeisyys',
        why: 'Kerro, mitä asiakas siitä saa, ei mitä meidän arkemme vaatii.',
        avoid: [
          'meille on helpompaa',
          'meille on helpointa',
          'prosessimme edellyttää',
          'prosessimme vaatii',
          'järjestelmämme vaatii',
        ],
        show: [
          'kumpi sopii',
          'mikä sinulle sopii',
          'mikä teille sopii',
          'mikä sinulle on tärkeintä',
          'mikä teille on tärkeintä',
          'milloin sinulle sopii',
          'milloin teille sopii',
        ],
      },
      {
        language: 'en',
        name: 'Respect',
        why: 'What matters to the customer matters to us, whoever caused it.',
        avoid: [
          'with all due respect',
          'not our problem',
          'not my problem',
          'you people',
          'as everyone knows',
        ],
        show: ['thank you for telling', "you don't need to repeat", 'take your time', 'take all the time'],
      },
      {
        language: 'en',
        name: 'Honesty',
        why: 'Assuring that this is honest makes the rest sound less so; just say it.',
        avoid: [
          'to be honest',
          'to be perfectly honest',
          'to be frank',
          'trust me',
          'believe me',
          'between you and me',
          "i shouldn't tell you",
        ],
        show: [
          'that was our mistake',
          'it was our mistake',
          "i don't know yet",
          "we don't know yet",
          'i was wrong',
          'we were wrong',
          'i forgot',
          'we forgot',
        ],
      },
      {
        language: 'en',
        name: 'Customer focus',
        why: 'Say what the customer gets from it, not what our routines ask for.',
        avoid: [
          'easier for us',
          'easiest for us',
          'for our convenience',
          'our process requires',
          'our system requires',
          'our internal process*',
        ],
        show: [
          'which suits you',
          'what suits you',
          'what matters most to you',
          'whatever suits you',
          'when suits you',
          'which would you prefer',
        ],
      },
    ],
  },
} satisfies ShippedPack;

export const examples = {
  fi: {
    against: [
      ['Lukko on vääränlainen, mutta se ei ole meidän ongelmamme.', 'Kunnioitus'],
      ['Rehellisesti sanottuna sanko on hento.', 'Rehellisyys'],
      ['Prosessimme edellyttää paperista lomaketta.', 'Asiakaskeskeisyys'],
    ],
    shows: [
      ['Kiitos, että kerroit lukosta.', 'Kunnioitus'],
      ['Sanko meni väärään osoitteeseen, ja virhe oli meidän.', 'Rehellisyys'],
      ['Lomake käy paperilla ja netissä. Kumpi sopii?', 'Asiakaskeskeisyys'],
    ],
    leaves: ['Lukko vaihdetaan huomenna.', 'Luotamme arvioosi sangosta.', 'Prosessi kestää viikon.'],
  },
  en: {
    against: [
      ['The lock was bought elsewhere, so it is not our problem.', 'Respect'],
      ['To be honest, the handle is thin.', 'Honesty'],
      ['Please use paper, which is easier for us.', 'Customer focus'],
    ],
    shows: [
      ['Thank you for telling me about the lock.', 'Respect'],
      ['The handle went to the wrong street, and that was our mistake.', 'Honesty'],
      ['You can send it on paper or online, which suits you?', 'Customer focus'],
    ],
    leaves: [
      'The lock is changed tomorrow.',
      'We trust your word on the handle.',
      'The process takes a week.',
    ],
  },
} satisfies PackExamples;
