import type { Aside } from './types';

/** What ends a talk or keeps it civil: no move of listening and nothing told. */
const CLOSING =
  /^(?:(?:you are|you're|your)? ?(?:very |most |more than |so )?welcome(?! to)|(?:have|enjoy|hope you have) (?:a|an|the|your) (?:\p{L}+ ){0,3}(?:day|night|evening|weekend|one|week|morning|afternoon|time|rest|holidays?|christmas|trip)|good ?bye|bye|goodnight|good night|cheers|ciao|farewell|see (?:you|ya)|talk (?:to you |soon|later)|speak soon|until (?:then|next)|catch you|take care|all the best|best wishes|(?:it was |it's been |it has been )?(?:nice|great|good|lovely|a pleasure) (?:to (?:meet|see|talk|chat|speak|have)|meeting|seeing|talking|chatting|speaking|having)|helping you|my pleasure|no (?:problem|worries)|(?:i )?(?:look|looking) forward to|anytime|any time|happy to help|glad (?:i|we) (?:could|can|was able)|glad to help|i'm (?:so )?glad (?:i|we) (?:could|was|were)|i (?:really )?(?:enjoyed|appreciated|liked) (?:talking|chatting|speaking|our|meeting|this)|(?:thanks|thank you)(?: so much| very much| again)?(?:$|[.!,]| for (?:talking|chatting|your time|the (?:chat|talk)|coming|meeting|listening|asking|stopping))|you too|same to you|how(?: are|'s| is) (?:you|it|things|your day|everything)(?: doing| going| today| this \p{L}+)*\W*$|how (?:can|may|could) i help|what(?:'s| is) your name|my name is|i'm (?:here|\p{L}+) (?:and|from) |(?:is there )?anything else (?:i|we|you)|are you (?:still )?there|hello|(?:i )?hope (?:you|it) (?:have|do|enjoy))(?![\p{L}])/u;
/** Tells of one's own life. Agents rarely do, and it says nothing of the case. */
const OWN_LIFE =
  /(?<![\p{L}'])(?:my (?:own |ex |ex-|best |late |little |big |older |younger |good |old )*(?:husband|wife|partner|boyfriend|girlfriend|ex|mother|mom|mum|father|dad|parents?|sister|brother|son|daughter|kids?|child|children|grandma|grandmother|grandfather|aunt|uncle|cousin|friends?|family|dog|cat|boss|co-?workers?|roommate|life|teens|twenties|childhood|anxiety|depression|experience|marriage|divorce|career|job|therapist|hobby|hobbies)|me too|me either|me neither|i used to|i remember (?:when|being|feeling|having)|when i (?:was|had|lost|got|went|feel|felt|started|lived|am|get)|i(?:'ve| have) (?:also |actually |definitely |personally )?(?:been (?:there|through|in|struggling|dealing|feeling)|gone through|had (?:a|the|some|similar|many) (?!look|report|chance|word)|felt|experienced|struggled|dealt|lived|suffered|lost)|i(?:'m| am| was) in a similar|i (?:also |actually |definitely |personally |just |still |always |really |usually |often |sometimes |never )*(?:felt|feel|struggled|suffered|suffer|struggle|lost|cried|hated|hate|loved|love|enjoyed|enjoy|went through|go through|went|quit|grew|dated|lived|live|drink|drank|smoke|smoked|play|played|study|studied|experienced|dealt|watch|watched)|i'm (?:a|an|in|from|also|too|the same|doing (?:ok|okay|good|well|fine|great|alright)|good|fine|well)|(?:happened|happens) to me|in my (?:experience|case|life)|we've all|helped me|helps me|worked for me|works for me|for me)(?![\p{L}])/u;
/** Glad of one's own help: kind, but it takes up nothing that the other said. */
const PARTING =
  /^(?:(?:i'm|i am|im|we're|we are) )?(?:so |very |really |more than |always |just )*(?:glad|happy|pleased|relieved)(?: that)? (?:to (?:help|assist|be of (?:help|service)|have (?:helped|been able))|i (?:could|can|was|am|got|have|helped)|we (?:could|can|were|are|got|have|helped)|you think so)(?![\p{L}])|^(?:well,? )?(?:i |we )?(?:really |just |do )*hope(?: that)? (?:i|we)(?:'ve| have| was| were| could)? (?:\p{L}+ )?(?:able to |been able to |been of )?(?:help|helped|helpful|encourage|encouraged|assist|assisted|some help)(?![\p{L}])|^(?:you|your|you're) (?:are )?(?:so |very |most |always |more than |quite )+welcome(?! to)/u;
const TO_YOU = /(?<![\p{L}])(?:you|your|yours|u|ur|you're|you've|you'd|you'll)(?![\p{L}'])/u;

const OF_ONESELF =
  /(?<![\p{L}])(?:i|i'm|i've|i'd|me|my|mine|myself|he|she|they|his|her|their|he's|she's)(?![\p{L}'])/u;

/**
 * Whether a sentence is an aside: a farewell, a civility, or a story of one's own life that leaves the other out. `telling`: the sentence
 * before it was such a story, and then less is needed to go on with it.
 */
export function englishAside(body: string, telling: boolean): Aside | undefined {
  if (PARTING.test(body)) return 'parting';
  if (CLOSING.test(body)) return 'civil';
  const own = OWN_LIFE.test(body) || (telling && OF_ONESELF.test(body));
  return own && !TO_YOU.test(body) ? 'story' : undefined;
}
