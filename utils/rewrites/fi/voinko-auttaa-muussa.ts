import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/voinko-auttaa-muussa',
  language: 'fi',
  category: 'C33',
  severity: 1,
  mode: 'auto',
  title: { fi: 'Päätä siihen, mikä on auki', en: 'Close on what is open' },
  why: {
    fi: 'Kun asia jäi ratkaisematta, ”voinko auttaa muussa” kuulostaa pilkalta.',
    en: 'When the case is not solved, “anything else” sounds like mockery.',
  },
  match:
    '(?:voinko|voimmeko|voisinko|saanko) (?:vielä )?(?:auttaa|olla avuksi) (?:sinua |teitä )?(?:vielä )?(?:jossain |jossakin |missään )?(?:vielä )?(?:muussa|muuten)(?: …)?\\?',
  becomes: ['jäikö jotain huomaamatta?'],
  also: [
    {
      match: '(?:onko|oliko) (?:sinulla |teillä |sulla )?(?:vielä )?(?:jotain |jotakin )?muuta(?: …)?\\?',
      becomes: ['jäikö jotain huomaamatta?'],
    },
    {
      match:
        '(?:olisiko|tuleeko) (?:sinulla |teillä |mieleen )?(?:vielä )?(?:jotain |jotakin )?muuta(?: …)?\\?',
      becomes: ['jäikö jotain huomaamatta?'],
    },
  ],
  whenDraft: [
    'en voi|emme voi|ei voi|ei voida|ei onnistu|emme pysty|en pysty|valitettavasti|ei ole mahdollista|en vielä tiedä|selvitämme|selvitän|ei enää|hylättiin|hylätty',
  ],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      'Hyllyä ei voi vaihtaa leikkaamisen jälkeen. Voinko auttaa vielä jossain muussa?',
      'Hyllyä ei voi vaihtaa leikkaamisen jälkeen. Jäikö jotain huomaamatta?',
    ],
    [
      'Selvitän metelin syytä. Oliko teillä vielä muuta?',
      'Selvitän metelin syytä. Jäikö jotain huomaamatta?',
    ],
    [
      'Kurssia ei enää pidetä. Tuleeko mieleen vielä jotain muuta?',
      'Kurssia ei enää pidetä. Jäikö jotain huomaamatta?',
    ],
  ],
  leaves: [
    'Hyllysi on matkalla. Voinko auttaa vielä jossain muussa?',
    'Hyllyä ei voi vaihtaa leikkaamisen jälkeen. Tilaanko uuden?',
    'Selvitän metelin syytä ja mitä muuta putkissa on.',
    'Kurssia ei enää pidetä, mutta muita iltakursseja on kolme.',
  ],
} satisfies RewriteExamples;
