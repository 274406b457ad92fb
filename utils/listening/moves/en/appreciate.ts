import type { MoveCue, MoveExamples } from '../../types';

const HARD =
  '(?:hard|tough|frustrating|difficult|upsetting|scary|stressful|painful|awful|terrible|rough|disappointing|annoying|overwhelming|worrying|exhausting|horrible|sad|unfair|confusing|unsettling|tiring|lonely|miserable|draining|frightening|devastating|heartbreaking|challenging|unpleasant|shocking|alarming|nasty|unfortunate|infuriating|distressing|hurtful|unbearable|a lot|a nightmare|a shock|a strain|a blow|too much|too long)';
const GLAD =
  '(?:exciting|great|amazing|wonderful|lovely|fantastic|brilliant|awesome|good|nice|such good news|a relief|fun)';
const FELT =
  '(?:frustrated|upset|sad|angry|worried|anxious|stressed|overwhelmed|scared|afraid|hurt|lonely|alone|disappointed|exhausted|tired|depressed|down|confused|nervous|lost|hopeless|helpless|ashamed|guilty|embarrassed|annoyed|irritated|furious|betrayed|rejected|discouraged|devastated|heartbroken|concerned|let down|ignored|miserable|stuck|trapped|fed up|relieved|happy|proud|excited|glad|pleased|torn|uneasy|terrible|awful|horrible|bad|low)';
const VERY =
  '(?:so |very |really |truly |deeply |terribly |awfully |pretty |quite |extremely |incredibly |a bit |kind of |just |too |certainly |understandably |rather |especially |such )*';

export default {
  id: 'en/appreciate',
  step: 'appreciate',
  language: 'en',
  forms: [
    {
      form: 'feeling',
      cues: [
        // Regret.
        `(?:i'm|i am|we're|we are|am|im|^|feel) ${VERY}sorry (?:to (?:hear|read|see|learn)|that|for|about|you|this|it|we|i|our|your|things|to you|he|she|they|man|dude|friend)`,
        `^(?:i'm|i am|im|we're|we are) ${VERY}sorry[.!,]`,
        `^${VERY}sorry (?:to (?:hear|read|see)|that|for|about|you're|you|this|we)`,
        '(?:my|our) (?:\\p{L}+ )?(?:condolences|apologies|sympathies|sympathy|heart (?:goes|breaks|aches)|thoughts (?:are|go))',
        'apologi[sz]e(?:s)? (?:for|that|sincerely)',
        'i wish i (?:had better|could (?:help|do|give|take|make))',
        // What it is like for the customer.
        `(?:that|this|it|which|those|things|the (?:wait|waiting|uncertainty|situation)) (?:does|did|must|has to|must've|must have|had to|can|could|would|might|may|sounds?|seems?|feels?|looks?|really|certainly|is|was|are|were|has been|is just)(?: be| feel| have| been| like| really| to be| to| felt| seem| sound| look| just| so| all| a| an)* ?${VERY}${HARD}`,
        `(?:that's|it's|this is|that is|it is|that was|what) (?:an? )?${VERY}${HARD}`,
        `^(?:sounds|seems|must be|must have been|that's|how) (?:an? )?${VERY}${HARD}`,
        `(?:that|this|it|which)(?:'s| is| sounds| must be| must feel| seems) (?:an? )?${VERY}${GLAD}(?: (?:news|to hear|for you|that (?:you|it|your)|when|of you))?`,
        '(?:is|was|are|were) (?:far |much |way |simply |really |just )*(?:a lot|too (?:long|much|many)|not good enough|more than enough|no way to)(?! (?:of|to|for (?:the|this|a) \\p{L}+))',
        '(?:a|such a|another) (?:\\p{L}+ )?(?:poor|bad|rough|raw|nasty|lousy|rotten) (?:bargain|timing|start|surprise|spot|day|week|experience)',
        `(?:that|what) (?:a shame|a pity|a relief|an ordeal|a mess)`,
        `you (?:must|may|might|sound|seem|look|are|were|feel|felt)(?: be| feel| have been| have felt| like you're| like you are)* ?${VERY}${FELT}`,
        `(?:you're|you've been|you are|you were) (?:\\p{L}+ )?(?:feeling|left|made to feel) ${VERY}${FELT}`,
        `(?:made|makes|making|leaves|left|leaving) you (?:feel )?${VERY}${FELT}`,
        `(?:sounds|seems|looks) like (?:you're|you are|you feel|you were|you've been|this|it|that|things)(?: \\p{L}+){0,2} ${VERY}(?:${FELT}|${HARD})`,
        `(?:sounds|seems|looks) like (?:an? |such an? |quite an? )?${VERY}${HARD}`,
        '(?:i|we) (?:know|get) (?:the feel(?:ing)?|how (?:it|that|you) feels?)',
        '(?:(?:you can|feel free to|if you (?:want|need|would like|ever want|ever need) to) (?:always )?(?:talk|vent|chat)(?: to (?:me|us)| with (?:me|us))?)',
        // Understanding tied to something.
        "(?:i|we) (?:can |could |really |do |certainly |totally |completely |fully |definitely |absolutely |only )*(?:understand|see|imagine|get|know|hear|appreciate|relate)(?: to)? (?:how (?!to|much it costs)|why|that (?:you|this|it|it's|must)|this (?:is|must|can)|it (?:is|must|can|feels)|it's|the (?:frustration|pain|worry|fear|disappointment|feeling|struggle)|(?:all )?your (?:frustration|concern|pain|worry|worries|concerns|feelings|disappointment|situation|point|struggle|fear)|what (?:you|it)|where you|you (?:feel|are feeling)|you're (?:feeling|going|upset|frustrated)|being|feeling|that feeling|the way)",
        '(?:i|we) (?:really |truly |deeply |just |do )*(?:feel|felt) (?:for )?(?:you|ya|u|your pain|bad for|terrible for|sad for)',
        '(?:i|we) can (?:really |totally |definitely |so )*relate',
      ],
      unless: [
        '(?:any|the|this|possible) inconvenience',
        '(?:sorry|apologi~) if',
        "sorry,? (?:but )?(?:i|we) (?:can't|cannot|don't|couldn't)",
        'sorry(?: (?:to hear|about|for|that)(?: \\p{L}+){0,4})?,? but (?:i|we|you|it|the|that)',
        "(?:not|isn't|wasn't|aren't|doesn't) (?:\\p{L}+ ){0,2}(?:hard|difficult|sad|bad|annoying|scary|a lot|too much)",
        '(?:i|we) (?:can |do )?understand (?:exactly|perfectly)',
        '(?:i|we) hope (?:you|that you) (?:understand|can understand|will understand|are well|like our|enjoy)',
        'how (?:hard|difficult|bad|tough) (?:is|was|would)',
        'if (?:that|this|it) (?:is|was|seems|feels)',
        'good (?:morning|afternoon|evening|night|day)',
      ],
    },
    {
      form: 'effort',
      cues: [
        '(?:that|this|it|which) (?:was|is) (?:exactly|absolutely|just|quite|entirely) (?:right|the right (?:thing|call|move|step))',
        // What is natural, right and hard-won in what they feel and do.
        `(?:it's|it is|that's|that is|this is|you're|which is|is) (?:\\p{L}+ )?(?:okay|ok|understandable|normal|natural|valid|only human|reasonable|no wonder|allowed) (?:to|that|for|if|when|and|given|considering)`,
        "(?:that's|it's|is|that is|it is|this is|are|feelings are) (?:completely |totally |perfectly |very |entirely |absolutely |so |really |quite )+(?:understandable|normal|natural|valid|reasonable|common)",
        "(?:completely |totally |perfectly )?(?:understandable|no wonder you|anyone would|anybody would|nobody should|no one should|no-one should|you have every (?:right|reason)|who wouldn't|i(?:'d| would) (?:be|feel) (?:\\p{L}+ ){0,2}(?:too|same|upset|frustrated|angry|annoyed|that way))",
        '(?:thank you|thanks|thank u|thankful|grateful)(?: so much| very much| a lot| again|,? \\p{L}+)? (?:for (?:the|all|including|explaining|sharing|telling|letting|setting|sending|reporting|checking|pointing|being|your|trying|taking|giving|opening|clarifying|confirming|trusting|flagging|spotting|bringing|providing|writing (?:again|so|this|such)|those|that|these|this|both|posting|answering|doing|noticing|describing|showing|staying|filling|helping|going)|that you)',
        '(?:i|we) (?:really |do |truly |very much |so )*(?:appreciate|value|admire|respect) (?:you|your|that you|the|how|it|all|what)',
        "(?:you've|you have|you) (?:\\p{L}+ ){0,2}(?:done|did|made|handled|worked|taken|put|shown|given|come|managed|achieved|accomplished|thought|tried)(?: \\p{L}+){0,3} (?:great|well|right|hard|good|amazing|job|so much|the right|progress|brave|strong|everything|best|far|work|effort|thought|courage|strength|careful|care|a lot)",
        '^(?:good|great|nice|excellent|amazing|fantastic|wonderful|lovely|super|awesome) (?:job|work|idea|question|point|thinking|catch|step|start|effort|choice|move|plan|going|on you|to see you)',
        "(?:that's|that is|that was|it's|it is|this is|that sounds like|those are|that would be|sounds like|which is|is) (?:an? |actually |already |such |really |also |all )*(?:very |really |pretty |so |truly |quite |absolutely )*(?:good|great|excellent|amazing|fantastic|wonderful|terrific|impressive|brave|admirable|huge|big|brilliant|smart|wise|healthy|positive|nice|lovely|thoughtful|kind|important|fair|valid|understandable)(?: an?| first| little| of)* (?:job|work|idea|question|point|thinking|step|start|effort|choice|move|plan|achievement|accomplishment|goal|attitude|way|progress|decision|thing|quality|reason|sign|insight|improvement|observation|you|that you|strategy|approach|concern)",
        "(?:it's|that's|this is|it is|that is) (?:\\p{L}+ )?(?:normal|natural|understandable|common|valid)(?=[.,!]|$| and| but)",
        '(?:proud of (?:you|yourself)|kudos|impressive|impressed|commend|good for you|good on you|well done|hats off|keep up the|keep it up)',
        "you(?:'re| are| seem| sound| look|'ve been| have been|'re being| come across as)(?: \\p{L}+){0,3} (?:strong|stronger|brave|talented|competent|motivated|generous|honest|empathetic|smart|intelligent|capable|resilient|thoughtful|responsible|good (?:person|parent|friend|mother|father|listener|partner)|great (?:person|parent|friend|mother|father|listener|job)|nice person|caring|insightful|courageous|amazing|worthy|worth|wonderful|beautiful|kind|committed|dedicated|determined|patient|loved|valuable|enough|awesome|a fighter|a survivor|very clear|on the right (?:track|path)|doing (?:great|well|good|fine|amazing|the right|a (?:great|good)|your best|so well|everything))",
        "(?:it|that|this) (?:takes|took|must have taken|shows|showed|says) (?:\\p{L}+ ){0,4}(?:courage|strength|guts|effort|care|commitment|bravery|patience|work|planning|how much you|that you(?:'re| are| care| really| want| love| can| have))",
        '(?:i|we) (?:\\p{L}+ )?(?:believe in you|have faith in you|have (?:\\p{L}+ )?confidence in you)',
        "(?:i'm|i am) (?:\\p{L}+ )?(?:sure|certain|confident|positive)(?: that)? (?:you|your|she|he|they)(?!.*(?:can (?:send|find|see)))",
        "you(?:'ll| will| can| are going to|'re going to|'re gonna|'ve| have)? (?:\\p{L}+ )?(?:do (?:it|this|great|well|fine|amazing)|got this|get through (?:this|it|that)|get there|be (?:okay|ok|fine|alright|all right|happy again|proud)|make it(?: through)?|overcome|survive|find (?:someone|your way|a way|the right|happiness|love|another|something better)|feel better|handle (?:it|this|that)|succeed|come out)",
        "you(?:'ve| have)? (?:got|have) (?:\\p{L}+ ){0,3}(?:strengths?|skills|courage|a lot to offer|so much to (?:offer|give|live)|people who (?:care|love)|great (?:qualities|ideas|insight)|good (?:qualities|instincts|ideas|reasons?)|what it takes)",
        'you (?:\\p{L}+ )?(?:deserve|matter)',
        '(?:helpful|helps|useful) (?:that|to know|information|details?|you)',
        'your (?:photos?|pictures?|description|details|notes?|log|message|explanation|honesty|patience|feelings|effort|hard work|list)(?: \\p{L}+)? (?:show|shows|help|helps|helped|make|makes|made|is (?:very |really )?(?:clear|helpful|inspiring)|are (?:very |really )?(?:clear|helpful|valid))',
        "(?:it will|it'll|things will|this will|it does|it gets|things get|this too|it can) (?:\\p{L}+ )?(?:get|gets|pass|shall pass|become|work out|be worth)(?: \\p{L}+)? ?(?:better|easier|brighter|pass|for the best|it)?",
        "(?:there is|there's) (?:always |still )?(?:hope|light|so much|someone)",
        "(?:it's|it is|that's) (?:really |so |very |absolutely )*(?:good|great|wonderful|amazing|awesome|nice|lovely|fantastic|brave|admirable|smart|wise|kind|thoughtful)(?: of you)? (?:that you|to (?:hear|see|know)|how you|you)",
        "(?:it is|it's) (?:a )?(?:great|good|big|huge|important|first)(?: first)? (?:step|start|sign)",
        // Sharing in joy.
        `(?:i'm|i am|im|we're|we are|i was|^)(?:^| )?${VERY}(?:glad|happy|pleased|delighted|thrilled|relieved|proud|excited|touched) (?:to (?:hear|read|see|know|be)|that|you|it|for|of|this|things|your|he|she|they|about|the)`,
        '(?:makes|made) me (?:\\p{L}+ )?(?:happy|smile|glad|sad|feel better)',
        '(?:congratulations|congrats|well done|hooray|bravo|happy (?:birthday|anniversary|holidays))',
        '(?:good|great|wonderful|lovely|nice|awesome|fantastic) (?:to hear|news|for you)',
        // Care and company.
        "(?:i|we)(?:'m| am|'re| are| will be|'ll be) (?:\\p{L}+ )?(?:here (?:for|if|to (?:talk|help you through))|on your side|with you|there for you|rooting for|thinking (?:of|about) you|praying|worried about you|concerned (?:for|about) you)",
        "you(?:'re| are|r)? (?:really |definitely |certainly |truly )*(?:not|never|aren't|are not) (?:the only one|alone|by yourself|a burden|crazy|weak|stupid|worthless|a failure|useless|broken|to blame)",
        "you aren't (?:alone|the only one|crazy|weak|a burden|worthless|a failure)",
        "(?:it's|it is|this is|that's|that is|it was|none of (?:this|that|it) is) not (?:\\p{L}+ )?your fault",
        "(?:i|we) (?:really |do |genuinely |truly |still |just |actually )*(?:hope|wish|pray) (?:\\p{L}+ )?(?:you|things|it|it's|everything|your|that you|that things|the best|all the best|i could|there was|life|this)",
        '^(?:hope|hoping|wishing|wish|praying) (?:you|things|it|everything|all|that|for|your|the best)',
        '(?:i|we) (?:really |do |genuinely |truly |still |all )*(?:care|love|loves)(?: about)? (?:you|u|ya)',
        "(?:sending|send|have|here's|virtual|big|giant|warm|lots of) (?:\\p{L}+ ){0,3}(?:hugs?|love|strength|vibes|support|prayers?|thoughts|warmth)",
        "^(?:\\*?hugs?\\*?|love you|much love|stay strong|hang in there|stay safe|be safe|be well|feel better|get well|good luck|best of luck|all the best|god bless|bless you|keep (?:your head|your chin|it up|going|fighting|trying|pushing|strong|hope)|don't (?:give up|lose hope|beat yourself|be (?:so )?(?:hard|sorry|afraid|ashamed|scared)|blame yourself)|please (?:don't (?:give up|hurt|do (?:it|this|anything))|stay|take care of yourself|be kind|hang|hold on)|hold on|take care of yourself|be (?:kind|gentle|good|easy) (?:to|with|on) yourself|chin up)",
        '(?:stay strong|hang in there|good luck|best of luck|take care of yourself|much love|stay safe|xx+|❤|♥|💜|💙|🤗|<3)',
        '(?:that|this|it) (?:was|is) (?:our|my) (?:mistake|fault|error)',
        "(?:i|we) (?:don't|do not|wouldn't) want you to",
        '(?:many|lots of|a lot of|plenty of|most|all|so many|other) (?:of us|people|others|folks)(?: \\p{L}+){0,2} (?:feel|struggle|go through|have been|are going|share|experience|find|get|have felt|pick|make)',
        '(?:so|too) (?:sad|sorry) (?:to hear|for you|that)',
      ],
      unless: [
        '(?:thank you|thanks) for (?:contacting|reaching|your (?:message|email|e-mail|patience[.!]*$|inquiry|enquiry|interest|call|time|order|purchase))',
        '(?:thank you|thanks) for (?:being|all) (?:a|the) (?:customer|valued)',
        "(?:you're|you are) (?:\\p{L}+ )?not ",
        'have you done',
        'should have',
        '(?:i|we) hope (?:you|that you) (?:understand|can understand|will understand|are well|like our|enjoy)',
        "(?:not|isn't|wasn't|aren't|doesn't) (?:\\p{L}+ ){0,2}(?:good|great|normal|understandable|nice)",
      ],
    },
  ],
} satisfies MoveCue;

export const examples = {
  makes: [
    ["I'm sorry we sent you the wrong key.", "I'm sorry we sent you the wrong key.", 'feeling'],
    [
      'Two evenings without heating, that must be exhausting.',
      'Two evenings without heating, that must be exhausting.',
      'feeling',
    ],
    [
      'I can see why the second invoice worried you.',
      'I can see why the second invoice worried you.',
      'feeling',
    ],
    ['You must be tired of explaining this.', 'You must be tired of explaining this.', 'feeling'],
    ['That is completely understandable.', 'That is completely understandable.', 'effort'],
    [
      'Thank you for the photos, they show the crack clearly.',
      'Thank you for the photos, they show the crack clearly.',
      'effort',
    ],
    ["You've worked hard to find the fault.", "You've worked hard to find the fault.", 'effort'],
    ['It took patience to test every cable.', 'It took patience to test every cable.', 'effort'],
  ],
  silent: [
    'Thanks for contacting us.',
    "I'm glad I could help.",
    'Happy to have helped!',
    'Sorry for any inconvenience.',
    "It isn't hard to change the setting.",
    'The form is hard to find, so here is the link.',
    'We hope you understand our decision.',
    "I'm sorry to hear that, but I need a photo first.",
  ],
} satisfies MoveExamples;
