import type { PointCue, PointExamples } from '../../types';

/** What customers ask of a firm or of what it makes, and what they advise others to do; as an order these open a clause. */
const ACTS =
  'add|adjust|advise|allow|amend|apply|arrange|automate|bring|build|call|cancel|change|check|clarify|close|collect|combine|compensate|confirm|consider|contact|convert|correct|create|credit|deactivate|delete|deliver|disable|display|email|enable|enhance|ensure|expand|explain|expose|extend|fix|forward|give|hide|implement|improve|include|increase|integrate|introduce|investigate|keep|let|lower|merge|move|notify|offer|open|optimi[sz]e|permit|phone|provide|put back|raise|reactivate|reconsider|reduce|refund|reimburse|release|remind|remove|rename|reopen|replace|reply|resend|reset|resolve|respond|restore|return|ring|scrap|send|separate|simplify|skip|sort|speed up|split|stop|swap|switch|sync|transfer|translate|unblock|unlock|update|upgrade|waive|warn';
/** Those of them that are seldom a noun need no object that tells them apart. */
const PURE_ACTS =
  '(?:add|allow|bring|compensate|consider|create|delete|disable|enable|enhance|ensure|expand|explain|expose|extend|give|hide|implement|improve|include|integrate|introduce|keep|lower|make|merge|move|permit|promote|provide|reconsider|reimburse|remove|rename|replace|resend|resolve|restore|send|separate|simplify|stop|translate|unblock|unlock|waive)';
const ADVICE =
  'allow|ask|avoid|be sure|be aware|be careful|be prepared|beware|book|bring|check|choose|expect|get|go|insist|keep|look|opt|order|pack|pay|pick|request|reserve|skip|spend|stay|steer clear|take|try|use|visit|wait|walk|watch|wear';
/** What follows an order, and does not follow the same word as a noun or a past: "update the app", but not "update failed". */
const OBJECT =
  '(?:a|an|the|my|our|your|his|her|their|me|us|it|them|this|that|these|those|some|any|more|all|another|one|two|both|each|every|users?|people|customers?|others?|support|options?|access|new|better|multiple|different|only|to|for|out|back|with|when|\\p{L}+(?:s|ing|ion|ity|ment|er) (?:for|to|in|on|from|with|so|of|when|and|at))';
const OPENING =
  '^(?:[^,]{1,60}, )?(?:(?:and|or|but|so|also|just|then|instead|definitely|always|maybe|again|at least|at the very least|however|next time|in future|kindly|simply|feature request|suggestion|idea|tip|advice|wish|please|pls)[:,]? ){0,3}';
/** A word that opens a clause, stands before an object and is none of these is an order: "bundle the charger", "rotate a page". */
const NO_ORDER =
  "(?!(?:[\\p{L}']*(?:ed|ing|s|ly|'\\p{L}+)|about|above|across|after|all|am|and|any|are|around|as|at|be|because|been|before|behind|below|beside|between|both|bought|broke|but|by|came|can|could|cut|dear|did|do|does|done|down|during|each|either|even|ever|every|except|felt|few|for|found|from|gave|get|given|going|gone|got|had|half|has|hate|hello|hey|hi|hope|how|however|i|if|in|inside|into|is|it|its|just|kept|know|last|left|less|let|like|lost|love|made|many|may|maybe|meant|met|might|more|most|much|must|my|near|need|neither|never|next|no|none|nor|not|nothing|now|of|off|often|on|once|one|only|onto|or|our|out|over|paid|past|per|plus|put|quite|ran|rang|read|said|same|saw|see|seen|find|note|refer|accept|excuse|forgive|seems|sent|set|should|since|so|sold|some|someone|something|soon|spent|still|such|than|thank|that|the|their|them|then|there|these|they|think|this|those|though|through|thought|till|to|told|too|took|toward|towards|two|under|until|up|upon|very|via|want|was|we|well|went|were|what|when|where|whereas|whether|which|while|who|whole|whose|why|will|wish|with|within|without|would|wrote|yes|yet|you|your)(?![\\p{L}']))\\p{L}{3,}";
const GOOD =
  '(?:nice|great|good|helpful|useful|awesome|cool|better|best|fantastic|amazing|ideal|lovely|perfect|handy|wonderful|excellent|easier|convenient|welcome|beneficial|appreciated|grateful|interesting|brilliant|super|sweet|neat|wise|sensible|simpler|clearer|fairer|faster|quicker|safer|preferable|more \\p{L}+)';
const SOFTLY =
  '(?:(?:really|very|very much|also|just|personally|only|still|definitely|even|at least|so|much|a lot|please|kindly|possibly|maybe|perhaps|probably|truly|absolutely|all|[\\p{L}]+ly) ){0,2}';

export default {
  id: 'en/wish',
  kind: 'wish',
  language: 'en',
  cues: [
    '(?:can|could|would|will) you (?:please |just |possibly |kindly )?(?:send|put|move|resend|refund|cancel|change|replace|fix|check|book|call|ring|update|correct|reopen|remove|add|give|look into) (?:me|us|it|them|this|that|my|our|another|someone|him|her|the) ?',
    `${OPENING}(?:${ACTS}) ${OBJECT}`,
    `${OPENING}${PURE_ACTS} (?!(?:is|was|are|were|has|had|have|said|says|will|can|does|did|and|or|of|in|on)(?![\\p{L}]))[\\p{L}\\p{N}-]{2,}`,
    `^(?:an? )?(?:better|easier|improved|additional|proper) [\\p{L}-]+ (?:[\\p{L}-]+ )?(?:for|to|of|in|with|when|so)`,
    '(?:an? |the )?(?:option|ability|possibility|setting|way|feature|functionality|button|api|method) (?:to|for|that|which) (?:\\p{L}+ ){1,8}(?:would|should|please|is needed|is missing)',
    `${OPENING}(?:${ADVICE}) ${OBJECT}`,
    `${OPENING}${NO_ORDER} (?:the|a|an|your|more|better|another) [\\p{L}\\p{N}-]+ [\\p{L}\\p{N}-]+`,
    `${OPENING}(?:have|give|make|let|put|set|get) (?:a|an|the|more|us|users?|people|it|this|some) (?!(?:problem|issue|question|order|look|trouble|feeling|booking|good|nice|great|lovely|day|same))\\p{L}+ \\p{L}+`,
    `${OPENING}(?:do not|don't|dont|never) (?!(?:know|understand|think|get|see|have|want|need|worry|mind|like|bother|remember|feel|care|even|believe|again) )\\p{L}{3,} [\\p{L}']+`,
    `please,? (?!(?:find|see|note|be advised|tell your|refer|accept|excuse|forgive|pardon|ignore|bear|disregard|who|what|how|why|where|when|is|are)(?![\\p{L}]))(?:\\p{L}+ )?\\p{L}{2,}`,
    `(?:i|we|i'd|we'd|i would|we would) ${SOFTLY}(?:would )?${SOFTLY}(?:like|love|prefer|appreciate|want|need) (?!(?:how|the way|your|the (?:new|old|look|design|colou?r|idea|fact))(?![\\p{L}]))${SOFTLY}(?:to|it|you|a|an|the|some|my|our|that|if|this|these|one|more|another|someone|something|help|your|access|support|all|only|for|\\p{L}+(?:s|er|ing|ity|ment|ion) (?:for|to|in|on))`,
    `(?:i|we)(?:'d| would| do)? ${SOFTLY}wish`,
    '(?:my|our|one) (?:only |biggest |main |small )?(?:wish|request|suggestion|hope|proposal|recommendation|advice|tip)',
    "(?:i|we)(?: would|'d|'m| am|'re| are| was)? (?:really |very much |strongly |just )?(?:hope|hoping|hoped|request|requesting|suggest|suggesting|propose|proposing|recommend|recommending|advise|urge|vote for|ask) (?:that |for |to )?(?:you|it|the|to|for|a|an|this|we|i|they|adding|someone|having|making|using|getting|there|\\p{L}+ing) ?\\p{L}*",
    "(?:i'm|we're|i am|we are) (?:hoping|looking) (?:for|to)",
    `(?:would|it'd|that'd|might|could|should|will) (?:also |just |really |still |even )?be (?:${SOFTLY})${GOOD}`,
    "(?:would|it'd|that'd) (?:also |really |greatly |definitely |just )?(?:help|make (?:it|life|things|this|our|my)|solve|benefit|save|love|prefer|enjoy)",
    "would (?:have|'ve) (?:been|preferred|liked|loved|appreciated|helped|expected)",
    '(?:is|are|was) (?:much |a lot |also )?(?:needed|required|wanted|long overdue)',
    "(?:it's|it is|that's) (?:better|best|easier|time) (?:to|if|for)",
    `(?<!what |how |when |where |why |which )(?<!(?:i|we|which|who|what|i'd|to) (?:\\p{L}+ )?)(?:should|ought to|needs to be|must|might want to) (?:not |never )?(?!(?:have (?:been|arrived|come|received|had|got|gotten|told|known)|be (?:here|there|fine|ok|okay|in|on|with|arriving))(?![\\p{L}]))${SOFTLY}(?:be|have|add|allow|provide|offer|make|consider|include|implement|support|let|give|improve|fix|change|show|enable|do|stop|try|use|get|put|update|bring|look|send|create|work|come|open|remember|expect|ask|take|know|keep|display|return|contain|become|exist|go|stay|book|check|avoid|pay|\\p{L}+) ?`,
    `(?:you|they|there|it|the (?:app|site|website|page|menu|form|hotel|shop|store|team|\\p{L}+)) (?:could|might) (?:also |at least |just |maybe |perhaps |simply |easily |really |please )?(?:be|have|add|allow|provide|offer|make|consider|include|implement|support|let|give|improve|fix|change|show|enable|use|put|update|bring|send|create|benefit|extend)`,
    'needs? (?:a|an|more|some|better|repeat|new|to be able|the ability|replacement|help|support|another|updating|fixing|improving|improvement|attention|changing|adding|cleaning|renewing|to \\p{L}+)',
    '(?:suggest~|suggestion~|feature request|recommendation|proposal|request|idea|solution|workaround|tip|advice)(?:s)?(?: is|:| that| would| could)',
    "why (?:not|don't you|doesn't it|can't (?:you|we|i)|couldn't you) (?:just |simply |at least |also )?(?:add|make|allow|offer|have|provide|let|use|give|put|do|send|include|support|show|change|be|get|bring|enable)",
    'looking for (?:a|an|some|my|the)',
    "(?:i|we)(?:'d| would) (?:much )?rather",
    '(?:how|what) about (?:adding|making|having|using|giving|an option|some)',
    '(?:can|could|would|will|may|might) (?:you|we|i|someone|somebody|they)(?: guys| also| at least| just| maybe| possibly| kindly| please){1,2} \\p{L}+',
    '(?:can|could|would|will) you (?:add|allow|enable|implement|include|support|consider|create|provide|introduce|extend|improve|make (?:it|the|this|that|an?)|bring back|change the|give us|let us|open up)',
    '(?:can|could|may) (?:we|i) have (?:a|an|the|more|some)',
    'be able to \\p{L}+',
    '(?:the )?(?:ability|possibility|option|feature|way|api|support|functionality|button|setting) (?:to|for|that) (?:\\p{L}+ )?(?:\\p{L}+ )?(?:would|should|could|needs|is needed|is missing|please)',
    '(?:make|making) (?:sure|it possible|certain) ?\\p{L}*',
    "(?:don't|do not|dont|never) forget",
    'if only',
    "if you(?!(?:'ll)? (?:look|see|check|have any|need any|need more|could let|know what|ask me|like,)(?![\\p{L}])) ?(?:[\\p{L}']+ ){1,3}[\\p{L}']+",
    '(?:i think |maybe |also |perhaps |then )?(?:we|users?|people|customers?|everyone|there|it|this) (?:all |really |also |just |still )?needs? (?:to|a|an|the|more|some|better|support|access|full|real|proper|\\p{L}+ing)',
    '(?:anyone|those|travell?ers|people|guests|visitors|families|couples|parents) (?:who |that |with |looking |planning |wanting |on )(?:[\\p{L}]+ ){0,6}(?:should|will|can|must|need)',
    '(?:well |really |definitely )?worth (?:a (?:visit|try|look)|the (?:walk|trip|extra|effort)|trying|visiting|checking|asking|paying extra)',
    '(?:better|best|easier) (?:off|to (?:book|go|take|ask|use|stay|get|have)|if)',
    "you (?:will|'ll|may|might) (?:want|need) (?:to|a|an)",
  ],
  unless: [
    "(?:won't|wouldn't|not|never|isn't|aren't) be able to",
    'thank(?:s)?(?! (?:you )?in advance)',
    "(?:i|we) (?:don't|do not|dont) (?:want|need|like)",
    'would like to (?:thank|say thank)',
    "hope (?:you're|you are|your|you) (?:well|having|enjoy)",
    'as (?:i|you) should',
    '(?:i|we|they) (?:wanted|needed|used) to',
    '^(?:and |but |so )?(?:i|we) (?:should|must|need to|have to|had to) (?:be|have|admit|say|go|pay|wait|call|buy|travel|leave|find|use|work)',
    '(?:you|i|we) (?:must|should) (?:be (?:kidding|joking|ashamed)|have (?:known|seen|got|received))',
    '(?:do|should|must|shall|will) (?:i|we) (?:need|have|\\p{L}+) (?:to )?\\p{L}+',
    '(?:hope|hopefully) (?:all is|this (?:finds|helps)|that helps)',
    'must have (?:been|got|gone)',
    '(?:i|we) hope to',
  ],
} satisfies PointCue;

export const examples = {
  hears: [
    ['Could you put my name back on the list?', 'Could you put my name back on the list?'],
    ['Bundle the charger with the travel kit', 'Bundle the charger with the travel kit'],
    ['The form should remember what I typed.', 'The form should remember what I typed'],
    ['Could you please add a dark theme?', 'Could you please add a dark theme?'],
    ['Ask for a room on the quiet side, it is worth it.', 'Ask for a room on the quiet side'],
    ['Better signs for the car park would save time.', 'Better signs for the car park would save time'],
    ["I'd like to move my appointment to next week.", "I'd like to move my appointment to next week"],
    ['It would be great if the app had a dark theme', 'It would be great if the app had a dark theme'],
    ['Please send the invoice again.', 'Please send the invoice again'],
  ],
  silent: [
    "I'm recovering and won't be able to carry it.",
    'Please see the attached photo.',
    'Update failed twice today.',
    'We had to wait at the gate.',
    "I don't need anything else.",
    'I would like to thank Mia for her help.',
  ],
} satisfies PointExamples;
