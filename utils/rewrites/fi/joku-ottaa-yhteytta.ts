import type { RewriteExamples, RewriteRule } from '../types';

const DEED =
  '(?:ottaa (?:sinuun |teihin |suhun )?yhteyttä(?: sinuun| teihin| suhun)?|soittaa (?:sinulle|teille|sulle)(?: takaisin)?|palaa (?:sinulle |teille )?asiaan|on (?:sinuun |teihin )?yhteydessä(?: sinuun| teihin)?|(?:ilmoittaa|kirjoittaa|vastaa) (?:sinulle|teille|sulle))(?: asiasta| puhelimitse| sähköpostitse)?';

export default {
  id: 'fi/joku-ottaa-yhteytta',
  language: 'fi',
  category: 'C15',
  severity: 2,
  mode: 'ask',
  title: { fi: 'Kuka, ja mihin mennessä', en: 'Who, and by when' },
  why: {
    fi: '”Joku” on lupaus ilman tekijää; nimi ja hetki antavat jotain, mitä odottaa.',
    en: '“Someone” is a promise without a doer; a name and a time give something to wait for.',
  },
  source: 'shared definition of a complete commitment: who, what and when',
  match: `(?:joku(?: (?:\\p{L}+ )?\\p{L}+(?:sta|stä|lta|ltä|mme))?|(?:kollega|työkaveri|työtoveri)(?:ni|mme)|(?:joku|yksi) (?:\\p{L}+ )?\\p{L}+(?:istamme|stamme|stämme)) (?<deed>${DEED})@stop`,
  becomes: ['[nimi tai tiimi] $<deed> viimeistään [päivä, kellonaika]'],
  also: [
    {
      match: `(?<head>(?:asiantuntija|asiakaspalvelija|edustaja|myyjä|teknikko|asentaja|neuvoja|esihenkilö|asiakaspalvelu|tiimi|osasto)(?:ni|mme)? ${DEED})@stop`,
      becomes: ['$<head> viimeistään [päivä, kellonaika]'],
    },
    {
      match: '(?<whom>sinuun|teihin) otetaan yhteyttä(?: asiasta| puhelimitse| sähköpostitse)?@stop',
      becomes: ['[nimi tai tiimi] ottaa $<whom|lower> yhteyttä viimeistään [päivä, kellonaika]'],
    },
    {
      match: '(?<whom>sinulle|teille) soitetaan(?: takaisin| asiasta)?@stop',
      becomes: ['[nimi tai tiimi] soittaa $<whom|lower> viimeistään [päivä, kellonaika]'],
    },
    {
      match: '(?<whom>sinuun|teihin) ollaan yhteydessä@stop',
      becomes: ['[nimi tai tiimi] on $<whom|lower> yhteydessä viimeistään [päivä, kellonaika]'],
    },
    {
      match:
        '(?<from>sieltä|(?:\\p{L}+ )?\\p{L}+(?:sta|stä|lta|ltä)) otetaan (?<whom>sinuun|teihin) yhteyttä@stop',
      becomes: ['$<from> $<whom> ottaa yhteyttä [nimi] viimeistään [päivä, kellonaika]'],
    },
  ],
  most: 1,
  unless: ['@moment', '@pending'],
  unlessDraft: ['@moment', '@meanwhile', '\\[[^\\]]{0,20}(?:päivä|kellonaika|milloin)'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      'Joku ottaa sinuun yhteyttä.',
      '[nimi tai tiimi] ottaa sinuun yhteyttä viimeistään [päivä, kellonaika].',
    ],
    [
      'Hei Runa. Joku verstaalta soittaa sinulle takaisin.',
      'Hei Runa. [nimi tai tiimi] soittaa sinulle takaisin viimeistään [päivä, kellonaika].',
    ],
    [
      'Edustajamme on teihin yhteydessä.',
      'Edustajamme on teihin yhteydessä viimeistään [päivä, kellonaika].',
    ],
    [
      'Piirustus on verstaalla. Sinuun otetaan yhteyttä.',
      'Piirustus on verstaalla. [nimi tai tiimi] ottaa sinuun yhteyttä viimeistään [päivä, kellonaika].',
    ],
    ['Teille soitetaan.', '[nimi tai tiimi] soittaa teille viimeistään [päivä, kellonaika].'],
    ['Teihin ollaan yhteydessä.', '[nimi tai tiimi] on teihin yhteydessä viimeistään [päivä, kellonaika].'],
    [
      'Sieltä otetaan sinuun yhteyttä.',
      'Sieltä sinuun ottaa yhteyttä [nimi] viimeistään [päivä, kellonaika].',
    ],
  ],
  leaves: [
    'Joku ottaa sinuun yhteyttä tiistaina.',
    'Joku avaa sinulle portin.',
    'Maria Aalto verstaalta soittaa sinulle.',
    'Kollegani soittaa sinulle, kun katto on kuivunut.',
    'Jos katto vuotaa, sinuun otetaan yhteyttä.',
    'Ottaako joku sinuun yhteyttä?',
    'Joku on jo ottanut sinuun yhteyttä.',
  ],
} satisfies RewriteExamples;
