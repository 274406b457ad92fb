import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/pahoittelu-toistuu',
  language: 'fi',
  category: 'C21',
  severity: 1,
  mode: 'flag',
  title: { fi: 'Yksi pahoittelu riittää', en: 'One apology is enough' },
  why: {
    fi: 'Toistuva pahoittelu siirtää huomion agenttiin; yksi rehellinen ja sitten teko auttavat.',
    en: 'Apology after apology is about the agent; one honest one and then the deed help the customer.',
  },
  match:
    '(?:pahoittelen|pahoittelemme|pahoittelut|pahoitteluni|pahoittelumme)(?:,? (?:vielä kerran|myös|todella))?',
  becomes: [],
  also: [
    { match: '(?:olen|olemme) (?:todella |hyvin |erittäin |tosi )?(?:pahoillani|pahoillamme)', becomes: [] },
    { match: '(?:(?:pyydän|pyydämme|pyydän vielä|suokaa) )?anteeksi(?! (?:pyydetty|pyytämis))', becomes: [] },
  ],
  from: 2,
  most: 1,
  unless: ['ei tarvitse|ei ole tarpeen|turhaan'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      'Pahoittelen, että lamppu tuli rikkinäisenä. Pakkasin tänään uuden. Pahoittelut vielä kerran.',
      'Pahoittelut vielä kerran',
    ],
    [
      'Pahoittelemme väärää avainta. Olemme todella pahoillamme myös viipeestä.',
      'Olemme todella pahoillamme',
    ],
    ['Anteeksi sekaannus. Olen pahoillani, olisi pitänyt tarkistaa lappu.', 'Olen pahoillani'],
  ],
  leaves: [
    'Pahoittelen, että lähetimme väärän avaimen. Lähetti tuo oikean tänään.',
    'Otan osaa. Olen pahoillani, että kirjeemme tuli juuri sinä päivänä.',
    'Anteeksi ei tarvitse pyytää. Pahoittelen, että lomake oli niin pitkä.',
    'Olen pahoillani: savu tuli meidän uunistamme. Pyydän anteeksi vaaraa, johon jouduit.',
  ],
} satisfies RewriteExamples;
