import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/why-would-you',
  language: 'en',
  category: 'C13',
  severity: 2,
  mode: 'auto',
  title: { fi: 'Kysy, mistä se lähti', en: 'Ask what led to it' },
  why: {
    fi: '”Miksi ihmeessä” pyytää tilille; ”mikä sai” kysyy saman uteliaana.',
    en: '“Why would you” calls to account; “what made you” asks the same with interest.',
  },
  match:
    'why (?:would|did|do) you (?:even |ever |actually )?(?<deed>order|buy|choose|open|throw|send|remove|cut|delete|cancel|paint|wash|return|click|call|use|install|move|sign|pay|give) (?<rest>(?:…))(?=\\?)',
  becomes: ['what made you $<deed> $<rest>'],
  unless: ["like|prefer|n't|not"],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Why would you order two of them?', 'What made you order two of them?'],
    ['Hi Pia, why did you cut the blue rope?', 'Hi Pia, what made you cut the blue rope?'],
    ['Why did you even open the lid before noon?', 'What made you open the lid before noon?'],
  ],
  leaves: [
    'Why would you like to cancel?',
    'Why do you prefer the blue sail?',
    'What made you order two?',
    "That's why you order by noon.",
  ],
} satisfies RewriteExamples;
