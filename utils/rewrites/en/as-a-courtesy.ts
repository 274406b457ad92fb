import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/as-a-courtesy',
  language: 'en',
  category: 'C24',
  severity: 1,
  mode: 'auto',
  title: { fi: 'Anna ilman velkaa', en: 'Give it without a debt' },
  why: {
    fi: 'Palveluksena annettu jää velaksi; sama asia käy lahjasta ilman sanaakaan.',
    en: 'Given as a favour, it leaves a debt; the same act needs no label.',
  },
  match:
    'as an? (?:one-time |one-off |special |small )?(?:courtesy|gesture of (?:goodwill|good will)|goodwill gesture|favou?r|exception|token of (?:goodwill|good will))(?: to you| this time| just this once| on this occasion)*,?(?= (?:i|we))',
  becomes: [''],
  also: [
    {
      match:
        '(?<=@word )as an? (?:one-time |one-off |special |small )?(?:courtesy|gesture of (?:goodwill|good will)|goodwill gesture|favou?r|token of (?:goodwill|good will))(?: to you| this time)*@end',
      becomes: [''],
    },
  ],
  unless: ['terms|contract|policy|rule'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['As a courtesy, we have taken the late fee off.', 'We have taken the late fee off.'],
    ["Hi Joan, as a one-time gesture of goodwill I'll send a new cable.", "Hi Joan, I'll send a new cable."],
    ['I have moved your date as a favour to you.', 'I have moved your date.'],
  ],
  leaves: [
    'Could you do me a favour and send the photo?',
    'As a member you travel free.',
    'The courtesy car is ready at nine.',
    'As an exception to the rule in section 4, we pay this.',
  ],
} satisfies RewriteExamples;
