import type { MoveCue, MoveExamples } from '../../types';

/** Statements about the customer are known by their shape (`moves/frame`); these are words that announce a summary. */
export default {
  id: 'en/summarise',
  step: 'summarise',
  language: 'en',
  forms: [
    {
      depth: 'complex',
      cues: [
        '(?:it |that |this |which )?(?:really |also |kinda |almost |just |certainly ){0,3}(?:sounds|seems|sounded|seemed) (?:to me )?(?:very much |a lot |a bit |almost |more |really )?(?:like|as if|as though|that|to me)(?: \\p{L}+)+',
        "^(?:it |this )?(?:looks|feels|felt) (?:like|as if|as though) (?:you|you're|you've|that|this|it|there|for you)",
        "what (?:really |actually |mostly )?(?:matters|worries|bothers|upsets|counts|you want|you need|you really want|you would like|you'd like|you're looking for|you are looking for)(?: \\p{L}+){0,4} (?:is|are)",
        'the most important thing (?:for you|to you|right now|here)',
        '(?:a )?part of you',
        'on (?:the )?one hand',
        "(?:it's|it is|that's|that is|this is|is) (?:\\p{L}+ ){0,3}(?:important|meaningful|difficult|hard|worrying|essential) (?:to|for) you",
        'i (?:get|have|got) (?:the|a) (?:sense|feeling|impression) (?:that )?(?:you|it|this|there)',
      ],
      unless: [
        '(?:sounds|seems|looks) (?:good|great|fine|perfect|like a (?:good |great |solid )?(?:plan|idea))',
        'like (?:i|we)',
      ],
    },
    {
      depth: 'simple',
      cues: [
        "if i(?:'ve| have|'m| am)? (?:understand|understood|understanding|hear|hearing|got|get|getting|heard|read|reading|follow|following)(?: (?:you|it|that|this|your \\p{L}+))?(?: (?:correctly|right|properly))?",
        "(?:let me|let's|to|i'll|i will|i want to|i'd like to|just to|can i|may i|i just want to) (?:just )?(?:make sure (?:that )?i(?:'ve| have)? (?:understand|understood|got|get|have)|be sure i|summari[sz]e|recap|sum (?:it |that |this |things )?up|check (?:that )?i(?:'ve| have)? (?:understood|got)|check my understanding|see if i(?:'ve| have)? (?:got|understand|understood)|repeat (?:back|what)|paraphrase|read (?:that|this|it) back)",
        "what i(?:'m| am)? (?:hear|heard|hearing|understand|understood|gather|get|getting)(?: \\p{L}+){0,3} is",
        "(?:i|i'm) (?:hear|hearing|heard|gather|understand|understood|see|noticed|notice|read) (?:that |from your (?:message|mail|email) (?:that )?)?(?:you|your|you're|you've|you'd|it's been|there's|there are|there is|the)(?: [\\p{L}']+){2}",
        "(?:you|you've|you have|you just|you also|you had|you already) (?:\\p{L}+ )?(?:said|mentioned|told (?:me|us|them)|wrote|written|describe|described|explained|noted|reported|indicated|pointed out|were saying|was saying|shared|brought up|talked about|spoke about|listed)(?! (?:in|below))",
        "^(?:so )?(?:you're|you are|you were) (?:basically |really |also |kind of )?(?:saying|telling (?:me|us)|talking about|describing|asking|reporting)",
        '^(?:as|like) you (?:said|say|mentioned|described|wrote|put it)',
        "(?:in other words|to sum up|in summary|to recap|in short|from what you(?:'ve| have)? (?:said|told|described|written|say|tell)|based on what you)",
        '(?:have|did|do) i (?:got|get|understand|understood|have|hear|heard) (?:that|this|it|you|your \\p{L}+|everything)(?: \\p{L}+)? (?:right|correctly|correct)',
      ],
      unless: [
        '(?:could|can|would|did|do|have|has|were|was|are|will) you (?:\\p{L}+ )?(?:say|said|mention|mentioned|describe|described|tell|told|explain|explained|write|written|share|shared|list|note)',
        'thank(?:s| you) for',
        '(?:what|when|how|why|which|where) (?:have |had )?you (?:\\p{L}+ )?(?:said|mentioned|told|wrote|described|explained)(?:.* (?:please|send))',
        "(?:if|once|when|after) you(?:'ve| have)? (?:said|told|explained|described)",
      ],
    },
  ],
  never: [
    // Relief, and the plain facts of a contract, speak of the customer and retell nothing.
    "you (?:didn't|did not) do anything wrong",
    "you(?:'re| are) (?:eligible|entitled|covered|welcome|all set|good to go|not charged|right|correct|absolutely right)",
    "you(?:'ll| will)",
    'you (?:should have|failed|forgot|selected|neglected|must have)',
    'if you',
    'let (?:me|us)',
    // What is guessed of the customer was not heard from them.
    '(?:apparently|presumably|clearly|obviously|no doubt|surely|evidently)',
    '(?:you|your \\p{L}+) (?:probably|most likely)',
    "you (?:didn't|did not|haven't|have not|never|failed to|forgot to|neglected to) (?:\\p{L}+ )?(?:fill|filled|check|checked|read|send|sent|report|reported|tell|told|inform|informed|follow|followed|include|included|provide|provided|pay|paid|cancel|cancelled|confirm|confirmed|update|updated|enter|entered|attach|attached|reply|replied|respond|return|returned|use|used)(?: (?:us|the|it|your|in))",
  ],
} satisfies MoveCue;

export const examples = {
  makes: [
    [
      'So the invoice came twice and you paid both.',
      'So the invoice came twice and you paid both.',
      'simple',
      'I got the invoice twice and paid them both.',
    ],
    [
      'It sounds like the date is what counts for you.',
      'It sounds like the date is what counts for you.',
      'complex',
    ],
    ['You said the door stays open.', 'You said the door stays open.', 'simple'],
    [
      "You've waited at home two days for the fitter.",
      "You've waited at home two days for the fitter.",
      'simple',
    ],
    ['Um, okay, you want to keep your old number.', 'Um, okay, you want to keep your old number.', 'complex'],
    [
      'The hinge, then, and the handle.',
      'The hinge, then, and the handle.',
      'simple',
      'Both the hinge and the handle came loose.',
    ],
    [
      "So it's the delivery fee that surprised you?",
      "So it's the delivery fee that surprised you?",
      'simple',
      'There is a delivery fee that I never saw.',
    ],
    [
      'If I understood correctly, the card was stolen on Monday.',
      'If I understood correctly, the card was stolen on Monday.',
      'simple',
    ],
  ],
  silent: [
    "I'll send a new part tomorrow.",
    'Could you send a photo?',
    'You should restart the router first.',
    "You'll get an e-mail when the parcel leaves.",
    'You can pick the lamp up from our shop.',
    'Your parcel left the warehouse yesterday evening.',
    'So the fee is 12 euros a month.',
    "You didn't do anything wrong.",
    "You didn't fill in the address.",
    'You were clearly in a hurry.',
  ],
} satisfies MoveExamples;
