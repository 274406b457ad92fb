import type { MoveCue, MoveExamples } from '../../types';

export default {
  id: 'en/appreciate',
  step: 'appreciate',
  language: 'en',
  forms: [
    {
      form: 'feeling',
      cues: [
        "(?:i'm|i am|im|we're|we are|so|really|very|truly|deeply) (?:so |very |really |truly |deeply |terribly )?sorry (?:to hear|to read|that|for|about|you|this|it|we|i|our|your)",
        '(?:my|our) (?:condolences|apologies|sincere apologies|thoughts)',
        'apologi[sz]e(?:s)? (?:for|that|sincerely)',
        '(?:that|this|it|which) (?:must|has to|sounds|can|could|would|really|is|seems|feels) (?:\\p{L}+ ){0,3}(?:hard|tough|frustrating|difficult|upsetting|scary|stressful|painful|awful|terrible|rough|disappointing|annoying|overwhelming|worrying|exhausting|horrible|sad|unfair|a lot|exciting|great|amazing|wonderful|confusing|unsettling|tiring|lonely)',
        "(?:i|we) (?:can |really |do |certainly )*(?:understand|see|imagine|get|know|hear|appreciate) (?:how|why|that you|that this|that it|the frustration|your frustration|your concern|what you|you're|it's|this is|that must|where you)",
        'you must (?:be|feel|have felt)',
        '(?:i|we) (?:feel|felt) (?:for you|bad|your pain|the same|that way)',
        '(?:so|really|very)? ?(?:glad|happy|pleased|delighted|thrilled|relieved) (?:to hear|that|you|it|for you|to know)',
        "(?:hugs?|sending|here for you|not alone|hang in there|stay strong|thinking of you|wish you|hope (?:you|things|it|everything) (?:feel|get|gets|works|work|are|is|find|can|'re))",
        '(?:that|what) (?:sucks|stinks|a shame|a pity|bites)',
        "that's (?:awful|terrible|horrible|rough|tough|too bad|not good enough|too long|a lot|so sad|sad|great|wonderful|awesome|fantastic|amazing|hard)",
        '(?:congratulations|congrats|well done)',
        'no one should',
        '(?:that|this) (?:was|is) (?:our|my) (?:mistake|fault|error)',
        "(?:it's|it is|that's) (?:okay|ok|understandable|normal|natural|perfectly (?:normal|natural|fine)) (?:to|that|for)?",
        'feel(?:ing)? (?:that way|like that|this way) is',
      ],
      unless: [
        '(?:any|the) inconvenience',
        '(?:sorry|apologi~) if',
        "sorry,? (?:but )?(?:i|we) (?:can't|cannot|don't)",
      ],
    },
    {
      form: 'effort',
      cues: [
        '(?:thank you|thanks|thank u)(?: so much| very much| a lot| again|,? \\p{Lu}\\p{Ll}+)? for (?:the|all|including|explaining|sharing|telling|letting|setting|sending|reporting|checking|pointing|being|your (?:honesty|feedback|suggestion|idea|photos|patience and|detailed|clear|openness|thoughts|trust|work|help|effort|kind)|trying|taking|giving|opening|clarifying|confirming|trusting|flagging|spotting|bringing|providing|writing (?:again|so)|those|that|coming)',
        '(?:i|we) (?:really |do |truly )?appreciate (?:you|your|that you|the|how|it|all)',
        '(?:good|great|nice|excellent|amazing|fantastic|wonderful) (?:job|work|idea|question|point|thinking|for you|catch|step|start|effort|choice|that you)',
        "(?:you|you've|you have|you're|you did) (?:\\p{L}+ ){0,2}(?:done|doing|did|made|making|handled|worked|right|taken|been) (?:\\p{L}+ ){0,3}(?:great|well|right|hard|good|amazing|job|a lot|so much|the right|progress|brave|strong|everything|best)",
        '(?:proud of|kudos|impressive|impressed)',
        "you(?:'re| are| seem| sound)(?: \\p{L}+){0,2} (?:strong|brave|smart|capable|a good|a great|an amazing|a strong|wonderful|kind|caring|insightful|courageous|amazing|worth|not alone|welcome here)",
        '(?:it|that) (?:takes|took) (?:\\p{L}+ )?(?:courage|strength|guts|effort)',
        'that was (?:exactly|absolutely) right',
        '(?:i|we) believe in you',
        'you can do (?:it|this)',
        'you got this',
        'you deserve',
        '(?:helpful|helps|useful) (?:that|to know|information|details?)',
        'your (?:photos?|description|details|notes?|log) (?:show|help|make|made)',
      ],
      unless: [
        '(?:thank you|thanks) for (?:contacting|reaching|your (?:message|email|e-mail|patience[.!]*$|inquiry|enquiry|interest|call|time))',
        '(?:thank you|thanks) for (?:being|all) (?:a|the) (?:customer|valued)',
      ],
    },
  ],
} satisfies MoveCue;

export const examples = {
  makes: [
    ["I'm sorry we sent you the wrong key.", "I'm sorry we sent you the wrong key.", 'feeling'],
    [
      'Thank you for the photos, they show the crack clearly.',
      'Thank you for the photos, they show the crack clearly.',
      'effort',
    ],
  ],
  silent: ['Thanks for contacting us.', 'Sorry for any inconvenience.'],
} satisfies MoveExamples;
