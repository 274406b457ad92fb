import type { PointCue, PointExamples } from '../../types';

export default {
  id: 'fi/competitor',
  kind: 'competitor',
  language: 'fi',
  cues: [
    'kilpailij(?:a|an|alla|alta|alle|at|oilla|oilta|oille|akin|allakin)',
    '(?:naapuri|kaveri|siskoni|veljeni|ystäväni|tuttu)\\p{L}* (?:siirtyi|vaihtoi|sai|maksaa) (?:\\p{L}+ ){0,3}\\p{L}{3,}',
    '(?:muualla|muualta|toisella (?:operaattorilla|yhtiöllä|toimittajalla|kaupalla)|muilla (?:operaattoreilla|yhtiöillä|toimittajilla|pankeilla)|toisesta (?:kaupasta|pankista|yhtiöstä)) (?:\\p{L}+ ){0,3}\\p{L}{3,}',
    '(?:halvem~|edullisem~|parem~) (?:\\p{L}+ ){0,3}(?:muualla|muualta|toisella|toisaalta|toisessa kaupassa|kilpailij~)',
  ],
} satisfies PointCue;

export const examples = {
  hears: [
    ['Kilpailijalla saman saa kympillä.', 'Kilpailijalla saman saa kympillä'],
    [
      'Kaverini vaihtoi toiseen ja maksaa puolet vähemmän.',
      'Kaverini vaihtoi toiseen ja maksaa puolet vähemmän',
    ],
  ],
  silent: ['Naapuri soitti ovikelloa.', 'Tilaus on myöhässä.'],
} satisfies PointExamples;
