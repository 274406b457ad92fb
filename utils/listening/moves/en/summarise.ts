import type { MoveCue, MoveExamples } from '../../types';

export default {
  id: 'en/summarise',
  step: 'summarise',
  language: 'en',
  forms: [
    {
      depth: 'complex',
      cues: [
        '(?:it|that) (?:sounds|seems|feels|looks|sounded|seemed) (?:to me )?(?:like|as if|as though|that|almost)',
        'sounds like',
        'seems like',
        "(?:you're|you are|you) (?:\\p{L}+ )?(?:feeling|feel|felt|worried|afraid|concerned|frustrated|torn|struggling|hoping|trying|wanting|looking for|ready|wondering|realizing|starting|really want)",
        '(?:what matters most|the most important thing|what you really want|part of you|on the one hand|at the same time)',
        "(?:so|and) (?:for you|it's important|it's really|you really|you're really|it was|it makes you|there's)",
        'you (?:wish|value|care about|miss|believe|realize|realise|love|hate|enjoy)',
      ],
    },
    {
      depth: 'simple',
      cues: [
        '(?:have|did|do) i (?:got|get|understand|have) (?:that|this|it|you) right',
        "if i(?:'ve| have)? (?:understand|understood|hear|got|heard|'m hearing) (?:you |it |that |this )?(?:correctly|right)?",
        "(?:let me|to|i'll|i want to|just to) (?:make sure i understand|summari[sz]e|recap|sum up|see if i|repeat|clarify|paraphrase)",
        "(?:what i|what i'm|i) (?:hear|heard|hearing|understand)(?:'m)? (?:is|you|that|from)",
        'you (?:said|mentioned|told me|told us|wrote|say|describe|described|explained|noted|were saying|were asked|asked)',
        "(?:you're|you are|you were) (?:saying|telling me|talking about)",
        'in other words',
        "^(?:(?:okay|ok|alright|and|right|yeah|um|well|now|oh|all right),? )*so,? (?:you|you're|you've|you'd|your|it's|it|there|that|that's|they|he|she|the|this|basically|then|if you|when you|at|right now|on|in|what you|for you)(?:'\\p{L}+)? .{3,}",
        "^(?:and |but |okay,? |ok,? )*(?:you|you've|you'd|you have) (?:\\p{L}+ )?(?:\\p{L}+(?:ed)|had|got|went|felt|thought|were|bought|paid|lost|left|did|made|wanted|know|have|don't|didn't|want|like|think|want to|can't|haven't|were told|waited|moved) .{3,}",
      ],
      unless: [
        'you (?:can|should|could|may|will|must|need|have to|might)',
        'have you',
        'if you',
        '(?:do|did|would|could|can|are|were|have|is|what|how|when|where|why|which) (?:\\p{L}+ ){0,2}you',
        '(?:you know|you see|thank you)',
      ],
    },
  ],
} satisfies MoveCue;

export const examples = {
  makes: [
    [
      'So the invoice came twice and you paid both.',
      'So the invoice came twice and you paid both.',
      'simple',
    ],
    [
      'It sounds like the date is what counts for you.',
      'It sounds like the date is what counts for you.',
      'complex',
    ],
    ['You said the door stays open.', 'You said the door stays open.', 'simple'],
  ],
  silent: ["I'll send a new part tomorrow.", 'Could you send a photo?'],
} satisfies MoveExamples;
