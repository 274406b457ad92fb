import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/vasta-nyt',
  language: 'fi',
  category: 'C13',
  severity: 3,
  mode: 'auto',
  title: { fi: 'Kysy, milloin se alkoi', en: 'Ask when it began' },
  why: {
    fi: '”Vasta nyt” moittii viivyttelystä; alkuhetki on se, mitä tarvitset.',
    en: '“Only now” blames for the delay; when it began is what you need.',
  },
  match:
    'miksi (?:kerrot|kerroitte|kerrotte|ilmoitat|ilmoitit|ilmoitatte|ilmoititte|otit yhteyttä|otitte yhteyttä|kirjoitat|kirjoitatte)(?: (?:tästä|siitä|asiasta|meille|tämän|sen))* (?:vasta nyt|näin myöhään|niin myöhään)(?=\\?)',
  becomes: ['milloin se alkoi'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Miksi ilmoitat tästä vasta nyt?', 'Milloin se alkoi?'],
    ['Hei Pia, miksi otit yhteyttä näin myöhään?', 'Hei Pia, milloin se alkoi?'],
    ['Miksi ilmoitatte siitä meille vasta nyt?', 'Milloin se alkoi?'],
  ],
  leaves: [
    'Miksi ilmoitat tästä?',
    'Milloin se alkoi?',
    'Nyt tiedän, miksi ilmoitit.',
    'Miksi kansi vuotaa näin myöhään syksyllä?',
  ],
} satisfies RewriteExamples;
