import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/etko',
  language: 'fi',
  category: 'C13',
  severity: 2,
  mode: 'auto',
  title: { fi: 'Kysy myönteisesti', en: 'Ask it the open way' },
  why: {
    fi: 'Kielteinen kysymys kuulostaa moitteelta; sama kysymys käy ilman kieltoa.',
    en: 'A negative question sounds like a reproach; the same question works without the negation.',
  },
  match: 'etkö (?:sinä )?ole (?<did>\\p{L}+n[uy]t) (?<object>@object)(?=\\?)',
  becomes: ['oletko $<did> $<object|total>'],
  also: [
    {
      match: 'ettekö (?:te )?ole (?<did>\\p{L}+neet) (?<object>@object)(?=\\?)',
      becomes: ['oletteko $<did> $<object|total>'],
    },
    {
      match: 'etkö (?:sinä )?(?<could>voisi|voi) (?<deed>@infinitive) (?<object>@object)(?=\\?)',
      becomes: ['$<could>tko $<deed> $<object|total>'],
    },
    {
      match: 'ettekö (?:te )?voisi (?<deed>@infinitive) (?<object>@object)(?=\\?)',
      becomes: ['voisitteko $<deed> $<object|total>'],
    },
    {
      match: 'ettekö (?:te )?voi (?<deed>@infinitive) (?<object>@object)(?=\\?)',
      becomes: ['voitteko $<deed> $<object|total>'],
    },
    {
      match: 'etkö (?:sinä )?(?<did>\\p{L}+n[uy]t) (?<object>@object)(?=\\?)',
      becomes: ['$<did|didYou> $<object|total>'],
    },
    {
      match: 'ettekö (?:te )?saaneet (?<object>@object)(?=\\?)',
      becomes: ['saitteko $<object|total>'],
    },
    {
      match: 'eikö sinulla (?:ole|olisi) (?<object>@object)(?=\\?)',
      becomes: ['onko sinulla $<object|nominative>'],
    },
    {
      match: 'eikö teillä (?:ole|olisi) (?<object>@object)(?=\\?)',
      becomes: ['onko teillä $<object|nominative>'],
    },
  ],
  losesNegation: 'question',
  unless: ['vielä|enää|yhtään|mitään|edes|miksi|miten'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Etkö ole saanut seurantakoodia?', 'Oletko saanut seurantakoodin?'],
    ['Kiitos viestistä. Ettekö voisi lähettää kuittia?', 'Kiitos viestistä. Voisitteko lähettää kuitin?'],
    ['Etkö lukenut hoito-ohjetta?', 'Luitko hoito-ohjeen?'],
    ['Eikö sinulla ole asiakasnumeroa?', 'Onko sinulla asiakasnumero?'],
  ],
  leaves: [
    'Aika sopii perjantaina, eikö niin?',
    'Eikö ole hieno päivä?',
    'Etkö ole saanut mitään vastausta?',
    'Kysyit, etkö voisi palauttaa tuotetta?',
    'Etkö odottanut pakettia?',
  ],
} satisfies RewriteExamples;
