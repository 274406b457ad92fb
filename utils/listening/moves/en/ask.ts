import type { MoveCue, MoveExamples } from '../../types';

/** Whether a sentence asks is told by its shape (`moves/frame`). These have the shape and ask the customer for nothing. */
export default {
  id: 'en/ask',
  step: 'ask',
  language: 'en',
  forms: [],
  never: [
    '(?:have|did|do|am) i (?:got|get|getting|understand|understood|have|hear|heard) (?:that|this|it|you|your \\p{L}+|everything)(?: \\p{L}+)? (?:right|correctly|correct)',
    '^(?:is|was) (?:that|this|it) (?:right|correct|accurate|fair|a fair \\p{L}+)\\W*$',
    'did i miss anything',
    'why not\\W*$',
    'guess what',
    // Asked of oneself.
    '^(?:do|did|am|was|would|have|had|will) i(?! (?:\\p{L}+ )?(?:you|your|need to|send|read|see (?:you|your)|have (?:your|the right)))',
    '^why (?:not|bother|\\p{L}+ (?:me|myself|yourself))',
    '^(?:who|what) am i',
    // Blame in the shape of a question.
    "why (?:didn't|haven't|weren't|couldn't) you",
    '(?:how|why|what|when|where) (?:can|could|would|do|does|did|should) (?:people|anyone|anybody|someone)',
    'who knows',
    'why (?:would|should|do|did|am|was|can|could) i(?! \\p{L}+ you)',
    "what (?:would|should|do|did|am|was|can|could|can't|else could|else can) i (?:do|say|be)",
    '(?:can|may|could) i (?:help|assist)(?: you)?(?: with)?(?: \\p{L}+)?',
    'what could (?:possibly )?go wrong',
    "(?:isn't|ain't) (?:that|it) (?:funny|strange|amazing|crazy|great|nice)",
  ],
} satisfies MoveCue;

export const examples = {
  makes: [
    ['What happened when you pressed the button?', 'What happened when you pressed the button?', 'open'],
    ['Could you tell me more about the noise', 'Could you tell me more about the noise', 'open'],
    [
      "I'm wondering what the screen showed before it went dark.",
      "I'm wondering what the screen showed before it went dark.",
      'open',
    ],
    ['And after that?', 'And after that?', 'closed'],
    ['How come?', 'How come?', 'open'],
    ['Okay, um, so what did the courier say', 'Okay, um, so what did the courier say', 'open'],
    ['Is the light on the router green?', 'Is the light on the router green?', 'closed'],
    ['How many boxes were damaged?', 'How many boxes were damaged?', 'closed'],
    ['The boxes arrived together, right?', 'The boxes arrived together, right?', 'closed'],
    [
      'Thanks, and do you use the app or the website?',
      'Thanks, and do you use the app or the website?',
      'closed',
    ],
  ],
  silent: [
    'Is there anything else I can help you with?',
    'When you open the app, the menu is on the left.',
    'What matters most is that the gift arrives in time.',
    'Should you need a receipt, it is in the app.',
    'How nice that it works again!',
    "Why didn't you read the instructions?",
  ],
} satisfies MoveExamples;
