import type { MoveCue, MoveExamples } from '../../types';

export default {
  id: 'en/ask',
  step: 'ask',
  language: 'en',
  forms: [
    {
      form: 'open',
      cues: [
        "^(?:(?:and|but|so|ok|okay|well|oh|hi|thanks|thank you|yeah|yes|right|um|uh|now|then|also|alright|great|sorry|if so|just to check|just checking|in that case|first|no|you know|like),? ){0,3}(?:what|what's|whats|how|how's|hows|why|which|where|where's|wheres|when|when's|who|who's|whose|in what way|to what extent|at what)(?: [\\p{L}']+|$)",
        '(?:tell me|could you tell|can you tell|would you tell|please tell|talk to me|say|can you say|could you say|say) (?:\\p{L}+ ){0,2}(?:more|about|what|how|why|where|which|when|who)',
        '(?:tell me|describe|walk me through|talk me through|help me understand|explain to me)',
        '(?:could|can|would|will) you (?:\\p{L}+ )?(?:describe|explain|elaborate|walk me|expand|share|talk about|clarify)',
        "(?:i'm |i am )?(?:wondering|curious)(?: about)? (?:what|how|why|which|where|when)",
        '(?:care|want|like|willing) to (?:talk|share|elaborate|tell)',
      ],
      unless: [
        '^what (?:a|an) \\p{L}+ (?!.*\\?)',
        '^how (?:nice|great|lovely|awful|wonderful|exciting|terrible|cool|sad|rude)(?:[ !.]|$)',
        '^(?:when|where|which|how|what|who) (?:i|you|we|it|they|he|she|the|my|your)(?! .*\\?)\\b',
        'what (?:else )?can i (?:do|help) (?:for )?you (?:with )?(?:today)?',
        'anything else',
        "^how (?:are you|can i help|may i help|may i assist|can i assist|is it going|'s it going)",
        "^why don't you",
      ],
    },
    {
      form: 'closed',
      cues: [
        "^(?:(?:and|but|so|ok|okay|well|oh|hi|thanks|thank you|yeah|yes|right|um|uh|now|then|also|alright|great|sorry|if so|just to check|just checking|in that case|first|no|you know|like),? ){0,3}(?:is|are|was|were|do|does|did|can|could|would|will|should|shall|has|have|had|may|am|might|isn't|aren't|wasn't|don't|doesn't|didn't|can't|couldn't|won't|wouldn't|hasn't|haven't|shouldn't) (?:not )?(?:i|you|we|it|there|this|that|the|my|your|they|he|she|anyone|someone|anybody|anything|something|these|those|one|our|any|all|either|each|his|her|their|everything|everyone|u|ya)(?: [\\p{L}']+|$)",
        "^(?:(?:and|but|so|ok|okay|well|oh|hi|thanks|thank you|yeah|yes|right|um|uh|now|then|also|alright|great|sorry|if so|just to check|just checking|in that case|first|no|you know|like),? ){0,3}(?:you|it|he|she|they|that|this)(?:'re|'s|'ve| are| is| have)? [^?]{2,80}\\?",
        '.{2,}\\?["\') ]*$',
        "(?:right|correct|isn't it|is that right|don't you|didn't you|aren't you|yeah|huh|ok|okay|eh)\\?$",
        "(?:i was |i'm |i am )?(?:wondering|wonder) if you",
        '(?:any|no) (?:\\p{L}+ ){0,3}\\p{L}+\\?',
      ],
      unless: [
        '(?:can|may|could) i (?:help|assist) (?:you )?(?:with )?(?:anything|something)?',
        'anything else',
        '(?:have|did|do) i (?:got|get|understand|have) (?:that|this|it|you) right',
        'is (?:that|this) (?:right|correct|a fair)',
        'how (?:are you|can i help|may i help)',
        'would you (?:mind|be so)? ?waiting',
        '^(?:really|oh really|is that right|is it|do you|did you|oh yeah|has he)\\?$',
      ],
    },
  ],
} satisfies MoveCue;

export const examples = {
  makes: [
    ['What happened when you pressed the button?', 'What happened when you pressed the button?', 'open'],
    ['Could you tell me more about the noise', 'Could you tell me more about the noise', 'open'],
    ['Is the light on the router green?', 'Is the light on the router green?', 'closed'],
  ],
  silent: ['Is there anything else I can help you with?', 'When you open the app, the menu is on the left.'],
} satisfies MoveExamples;
