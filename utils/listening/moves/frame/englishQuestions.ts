const AUXILIARY =
  "(?:is|are|was|were|am|do|does|did|can|could|would|will|should|shall|has|have|had|may|might|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|can't|couldn't|won't|wouldn't|shouldn't|hasn't|haven't|hadn't)";
const SUBJECT =
  '(?:i|you|u|ya|we|it|there|this|that|the|my|your|they|he|she|anyone|someone|anybody|somebody|anything|something|these|those|one|our|any|some|all|either|each|his|her|their|its|everything|everyone|a|an|things|people|both|most|none|no one|nobody)';
const AT_CLAUSE =
  '(?:^|(?<=[,;:–—-]\\s?)|(?<=(?:^|\\s)(?:and|but|so|or|then|like|wondering|curious|is|ask you)\\s))';

/** "What do you", "how important is it", "which of these would": a question word and inversion close behind it. */
const WH_INVERTED = new RegExp(
  `${AT_CLAUSE}(?:what|how|why|where|when|which|who|whom|whose)(?:'s|'re|'d|'ll|s)?(?: [\\p{L}\\p{N}'-]+){0,6}? ${AUXILIARY}(?: not)? ${SUBJECT}(?![\\p{L}])`,
  'u',
);
const WH_SHORT = new RegExp(
  `${AT_CLAUSE}(?:what's|whats|how's|hows|where's|who's|when's|why's|what|how|why|where|when|which|who|in what way|to what extent)(?![\\p{L}'])`,
  'u',
);
/** Words that ask though nothing is inverted, alone or with what they ask about. */
const WH_ALONE =
  /^(?:what|what else|how come|how so|why|why not|why is that|how is that|how's that|like what|such as|such as what|how about (?:you|that|the|your)|what about (?:you|that|the|your)[^.]*|which one|which ones|who else|where else|when was that|what then|meaning)[.?]*$/u;
/** Clefts and exclamations open with the same words: "what matters is", "how nice". */
const NO_QUESTION =
  /^(?:what(?: [\p{L}']+){2,6} (?:is|was)(?![\p{L}])|what (?:i|you|we|they|he|she|it|a|an|matters)(?![\p{L}'])|what's (?:important|good|great|nice|interesting) is|how (?:nice|great|lovely|awful|wonderful|exciting|terrible|cool|sad|rude|kind)(?![\p{L}])|when(?:ever)? (?:i|you|we|they|he|she|it|your|the|my|that|this)(?![\p{L}'])|where (?:i|you|we|they)(?![\p{L}'])|which (?:is|was|means|makes|would|can|will|are|i|you|we)(?![\p{L}'])|who (?:is|are|was|were|knows|would|will|can|has|have|cares)(?![\p{L}'])|why (?:i|you|we|they)(?![\p{L}'])|how (?:i|you|we|they|to)(?![\p{L}']))/u;
/** Short facts are asked for: a number, a name, a code. */
const ASKS_FOR_A_DATUM =
  /(?<![\p{L}])(?:how (?:many|much|old|tall|heavy|far)(?![\p{L}])|what (?:time|year|age|size|colour|color|version|model|number|date|percentage)(?![\p{L}])|what(?:'s| is| was) (?:your|the) (?:\p{L}+ ){0,2}(?:name|number|address|code|id|date|version|model|e-?mail|postcode|age|size)(?![\p{L}])|which (?:version|model|number|date|size|colour|color|address|browser)(?![\p{L}])|who (?:is|was|are) (?:your|the)(?![\p{L}]))/u;

/** Invitations to tell, whatever their grammar. */
const INVITES =
  /(?:^|[,:–—-]\s?|(?<=\s)(?:please|and|so|but|then|just|could|can|would|will|to)\s)(?:(?:could|can|would|will) you (?:(?:please|maybe|perhaps|possibly|just|also|briefly) )*(?:like to |mind |be (?:able|willing) to |care to |want to )?)?(?:tell|telling) (?:me|us) (?:(?:a|little|a bit|bit|some|just|please|also|then) )*(?:more|about|what|how|why|where|which|when|who|in your|the story|something)(?![\p{L}])|(?:could|can|would|will|do|are) you (?:(?:please|maybe|perhaps|possibly|just|also|briefly|like to|want to|care to|mind|be able to|be willing to|able to|willing to|going to) ){0,3}(?:describe|describing|explain|explaining|elaborate|elaborating|walk me|walking me|talk me through|expand|share|sharing|talk about|talk to me about|talk a (?:bit|little)|clarify|say (?:more|a bit|a little|what|how|something)|give me (?:an idea|a sense|an example|some examples|a picture)|think of|imagine|help me understand|remember (?:what|how)|recall (?:what|how))(?![\p{L}])|^(?:please )?(?:describe (?:to me|for me|how|what|your|the)|walk me through|talk me through|help me (?:to )?understand|talk to me about|say more|go on,? tell|explain to me|give me (?:an example|an idea|a sense))(?![\p{L}])/u;
/** Aux questions whose answer is a story, not yes or no. */
const OPEN_IN_EFFECT =
  /^(?:(?:do|did|have) you (?:have |got )?(?:any|some|other|more|an?) (?:other |more |particular |specific )?(?:thoughts?|ideas?|concerns?|worries|feelings?|plans?|goals?|examples?|sense)(?![\p{L}])|do you (?:know|remember|recall|have any idea|have a sense of|see|think you know) (?:what|why|how|where|when|which)(?![\p{L}])|(?:is|was) there (?:anything|something) (?:\p{L}+ ){0,4}(?:you|that)(?![\p{L}])|(?:are|were) there (?:any |some )?(?:other )?(?:things|ways|times|reasons|situations|concerns|areas|parts)(?![\p{L}])|would you like to (?:talk|tell|share|say)(?![\p{L}])|(?:do )?you (?:want|wanna|like) to (?:talk|tell|share|vent)(?![\p{L}])|(?:care|want|wanna|like|willing) to (?:talk|share|elaborate|tell|vent)(?![\p{L}])|any (?:thoughts|ideas|concerns|worries|examples|feelings)(?![\p{L}])|what if(?![\p{L}]))/u;
/** Wondering aloud: an indirect question, open by its question word. */
const WONDERS =
  /(?:^|[\s,])(?:i (?:was |am |do )?(?:just )?(?:wonder|wondering)|i'm (?:just |really |also )?(?:wondering|curious|interested|trying to understand|trying to get a sense)|i (?:am|was) curious|i(?:'d| would) (?:really |also )?(?:like|love|be (?:curious|interested)) to (?:hear|know|learn|understand|find out)(?: (?:a bit|a little|some|more))*|let me ask(?: you)?|can i ask(?: you)?|may i ask(?: you)?|could i ask(?: you)?|if i may ask(?: you)?|mind if i ask)(?: \p{L}+){0,2}?,? (?:(?:about |to know |of |as to )?(?:what|how|why|which|where|when|who)|more|about|(if|whether))(?![\p{L}])/u;
const AUX_INVERTED = new RegExp(`${AT_CLAUSE}(?:${AUXILIARY})(?: not| n't)? ${SUBJECT}(?![\\p{L}])`, 'u');
const AUX_FIRST = new RegExp(`^(?:${AUXILIARY})(?: not)? ${SUBJECT}(?: [\\p{L}']+|[?.]|$)`, 'u');
/** Inversion that is no question: "should you need", "had I known", "may you", "do you a favour". */
const CONDITION =
  /^(?:should you|had (?:i|you|we|it|they)|were (?:i|you|we|it|they) to|may (?:you|the|your|this)|will (?:the|this)|do (?:the|this|that|it|some|something|things|all|your|one|both|any)|have (?:a|an|some|you a|the|your|that)|can't you|don't (?:you (?:worry|give|be|let|dare)|the|let|a|think|feel|worry))(?![\p{L}])/u;
/** Elliptic: "any news", "ready", "everything all right". */
const ANY =
  /^(?:any|anything|anyone|anybody|anywhere|everything|ever|ready|still|what about|how about)(?![\p{L}])/u;

/** Open or closed, when a question word or an invitation makes the sentence a question; `asks` tells of a question mark at its end. */
export function formOfWh(body: string, asks: boolean): 'open' | 'closed' | undefined {
  if (INVITES.test(body)) return ASKS_FOR_A_DATUM.test(body) ? 'closed' : 'open';
  const wonder = WONDERS.exec(body);
  if (wonder !== null) return wonder[1] === undefined ? 'open' : 'closed';
  if (WH_ALONE.test(body)) return 'open';
  const inverted = WH_INVERTED.exec(body);
  const question = asks
    ? (inverted ?? WH_SHORT.exec(body))
    : inverted?.index === 0 && !NO_QUESTION.test(body)
      ? inverted
      : null;
  if (question === null || question === undefined) return undefined;
  const clause = body.slice(question.index);
  // In "do you know when it came" the question is the first clause, not the object in it.
  if (asks && inverted === null && (AUX_FIRST.test(body) || NO_QUESTION.test(clause))) return undefined;
  return ASKS_FOR_A_DATUM.test(clause) ? 'closed' : 'open';
}

/** Open or closed, when an auxiliary before its subject makes the sentence a question. */
export function formOfAuxiliary(body: string, asks: boolean): 'open' | 'closed' | undefined {
  if (OPEN_IN_EFFECT.test(body)) return 'open';
  if (CONDITION.test(body) && !asks) return undefined;
  if (AUX_FIRST.test(body)) return 'closed';
  if (!asks) return undefined;
  return AUX_INVERTED.test(body) || ANY.test(body) ? 'closed' : undefined;
}
