import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/hey-buddy',
  language: 'en',
  category: 'C37',
  severity: 1,
  mode: 'auto',
  title: { fi: 'Tervehdi tuttavallisuutta arvaamatta', en: 'Greet without guessing at friendship' },
  why: {
    fi: '”Kaveri” ennen kuin asiakas on puhunut niin voi loukata; hei riittää.',
    en: '“Buddy” before the customer talks that way can offend; a hello is enough.',
  },
  match:
    '(?<hello>hey|hi|hello)(?: there)?,? (?:buddy|pal|mate|dude|bro|hon|honey|sweetie|dear|love|folks|guys|my friend)(?=[,.!]|$)',
  becomes: ['$<hello>'],
  unlessCustomer: ['buddy|pal|mate|dude|bro|hon|honey|folks|guys'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Hey buddy, the lid is ready.', 'Hey, the lid is ready.'],
    ['Hi there, my friend! The sail is white.', 'Hi! The sail is white.'],
    ['Hello mate, your berth is free.', 'Hello, your berth is free.'],
  ],
  leaves: [
    'Hello, the mate of the ship called.',
    'Hi Buddy Holt, the lid is ready.',
    'Dear Ms Holt, the sail is white.',
    'Hey, your buddy called.',
  ],
} satisfies RewriteExamples;
