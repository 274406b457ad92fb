const WHO =
  'i|we|you|it|he|she|they|there|this|that|these|those|someone|anyone|anybody|somebody|everyone|nobody|anything|something|nothing';
const ASKING =
  '(?:what|when|where|why|which|who|how(?: (?:long|much|many|soon|often|far|late|early|big|old))?(?: (?:more|longer|extra))?|(?:what|which|how (?:much|many)) (?:kind of |sort of |type of )?\\p{L}+|by when|until when|since when|for how long)';
const HELPER =
  "can|could|will|would|should|shall|may|might|must|is|are|am|was|were|have|has|had|do|does|did|can't|couldn't|won't|wouldn't|shouldn't|isn't|aren't|wasn't|weren't|haven't|hasn't|hadn't|don't|doesn't|didn't";
const VERB =
  'be|arrive|come|get|work|take|cost|fit|reach|go|ship|have|last|need|include|cover|expire|start|stop|change|apply|renew|end|run|stay|keep|make|help|mean|happen|still|support|accept|open|close|charge|show|say|look|count|contain|use|require|allow|send|leave|return|cause|affect';
const ADVERB = '(?:(?:still|already|also|ever|really|even|just|only|always|usually|actually) )?';
const NOUN =
  "(?:the|my|our|his|her|their|this|that|these|those|your|one of|any of|all of|both of|some of|an?|all|any) (?:[€£$]?[\\p{L}\\p{N}](?:[\\p{L}\\p{N}'&.,-]*[\\p{L}\\p{N}])?%? ){1,4}?";
const STATE =
  'still|already|ready|available|included|covered|coming|going|due|open|closed|safe|possible|working|supposed|correct|right|wrong|lost|broken|back|enough|needed|allowed|refundable|compatible|valid|cancelled|delayed|waterproof|removable|washable|returnable';
const DONE =
  '(?:been|gone|come|arrived|sent|left|shipped|changed|started|stopped|expired|ended|received|reached|had|got|become|increased|dropped|closed|moved|failed|not|yet|already|just|still)';

const u = (source: string): RegExp => new RegExp(source, 'iu');
const WITH_PERSON = u(`^(?:(${ASKING}) )?(${HELPER}) (${WHO}) (.+)$`);
const WITH_NOUN = u(
  `^(?:(${ASKING}) )?(can|could|will|would|should|does|did|do|can't|won't|doesn't|didn't|don't) (${NOUN}|(?:it|this|that) )(${ADVERB}(?:${VERB}))(?![\\p{L}'])(.*)$`,
);
const NOUN_STATE = u(
  `^(?:(${ASKING}) )?(is|are|was|were|isn't|aren't|wasn't|weren't) (${NOUN})((?:${STATE}|not|\\p{L}{2,}ing|\\p{L}{2,}ed|(?:in|on|at|with) [\\p{L}\\p{N}]+(?: [\\p{L}\\p{N}]+)?$)(?![\\p{L}]).*)$`,
);
const NOUN_DONE = u(
  `^(?:(${ASKING}) )?(has|have|had|hasn't|haven't|hadn't) (${NOUN})(${DONE}(?![\\p{L}]).*)$`,
);
const WHERE_IS = u(
  `^(where|what|when|how much|how old|how big|who|which) (is|are|was|were) ((?:the|my|our|your|this|that|these|those) (?:[\\p{L}\\p{N}'&-]+ ?){1,5})$`,
);
/** "Is this card accepted" asks about the card: "this" is its subject only before what is no noun. */
const THIS_THING =
  /^(?:\p{L}+ ){0,3}(?:is|are|was|were|does|do|did|has|have|can|could|will|would|should) (?:this|that|these|those) (?!(?:a|an|the|my|our|your|not|still|really|going|all|something|how|what|why|because|from|for|in|on|at|to|with|be|mean|work|happen|normal|right|correct|ok|okay|true|real|possible|safe|legit|wrong|allowed|included|covered|available|free|enough|fine|fair|supposed|due|so|too|just|also|only|cost|take|go|come|apply|affect|help|include|cover|count|change|\p{L}+(?:ing|ed))(?![\p{L}]))\p{L}+/iu;
const SUBJECT_ASKED =
  /^(what (?:happens|happened|went wrong|goes wrong|else (?:can|could) be done|is (?:wrong|going on|happening|included|covered|needed|missing|causing)|has (?:changed|happened|gone wrong)|will happen|changed|caused|counts)(?![\p{L}])|who (?:can|could|will|should|is|was|pays|handles|decides|has|to contact)(?![\p{L}])|which (?:one|of (?:the|these|those|my|your))(?:[\p{L} ]{0,20}?) (?:is|are|will|would|can|should|was)(?![\p{L}])|(?:what|how|when|where) to(?![\p{L}]))(.*)$/iu;
const WHATS = /^(what|where|how|when|who)'s (.+)$/iu;
const OR_DO = / or (?:(do|does)|(should|can|could|will|would|must|am|is|are)) (i|we|it|you|they) /giu;
const DEED = new Map(
  'charge=charged cancel=cancelled send=sent take=took get=got receive=received change=changed close=closed remove=removed arrive=arrived go=went ship=shipped deliver=delivered pay=paid order=ordered say=said tell=told come=came stop=stopped make=made happen=happened use=used need=needed bill=billed raise=raised increase=increased leave=left add=added delete=deleted block=blocked refuse=refused reject=rejected decline=declined'
    .split(' ')
    .map((pair): [string, string] => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
);

/** A question in the order of a statement: `asking` is "if " or the word that asks. */
export type Straightened = { readonly asking: string; readonly clause: string };

/** "Will the parcel come?" → "if " + "the parcel will come". Undefined when the subject's end is not sure. */
export function straightened(bare: string): Straightened | undefined {
  if (/^(?:who|what|how|why) on earth|^what the /i.test(bare)) return undefined;
  const plain = bare
    .replace(WHATS, (_, ask: string, rest: string) => `${ask} is ${rest}`)
    .replace(OR_DO, orIf);
  const subject = SUBJECT_ASKED.exec(plain);
  if (subject !== null) {
    const [, ask = '', rest = ''] = subject;
    const space = ask.indexOf(' ');
    return { asking: `${ask.slice(0, space).toLowerCase()} `, clause: ask.slice(space + 1) + rest };
  }
  const owned = THIS_THING.test(plain)
    ? /^what /i.test(plain)
      ? (thingOf(plain) ?? stateOf(plain))
      : (stateOf(plain) ?? thingOf(plain))
    : undefined;
  if (owned !== undefined) return owned;
  const person = THIS_THING.test(plain) ? null : WITH_PERSON.exec(plain);
  if (person !== null) return withPerson(person);
  const noun = WITH_NOUN.exec(plain);
  if (noun !== null) {
    const [, ask, helper = '', subject = '', verb = '', rest = ''] = noun;
    const told = helped(helper.toLowerCase(), verb.toLowerCase());
    return told === undefined ? undefined : { asking: asked(ask), clause: `${small(subject)}${told}${rest}` };
  }
  const state = stateOf(plain);
  if (state !== undefined) return state;
  return thingOf(plain);
}

/** "Where is my parcel" → "where " + "my parcel is". */
function thingOf(plain: string): Straightened | undefined {
  const where = WHERE_IS.exec(plain);
  if (where === null) return undefined;
  const [, ask = '', verb = '', thing = ''] = where;
  return /(?: (?:for|of|in|to|with|from|about|on)| not)$/.test(thing.trimEnd())
    ? undefined
    : { asking: `${ask.toLowerCase()} `, clause: `${small(thing.trimEnd())} ${verb.toLowerCase()}` };
}

/** "Is my parcel delayed" with the thing and its state told apart; a clause within the thing leaves its end unsure. */
function stateOf(plain: string): Straightened | undefined {
  const state = NOUN_STATE.exec(plain) ?? NOUN_DONE.exec(plain);
  if (state === null) return undefined;
  const [, ask, helper = '', owner = '', rest = ''] = state;
  return / (?:of|to|for|with|from|in|on|at|that|which|who|i|we|you|they|he|she|it|have|has|had|is|are|was|were) /i.test(
    owner,
  )
    ? undefined
    : { asking: asked(ask), clause: `${small(owner)}${helper.toLowerCase()} ${rest}` };
}

function withPerson([, ask, helper = '', who = '', rest = '']: RegExpExecArray): Straightened | undefined {
  const verb = helper.toLowerCase();
  const subject = /^i$/i.test(who) ? 'I' : who.toLowerCase();
  if (verb === 'do' && /^(?:I|we)$/.test(subject) && isHowTo(ask ?? '', rest))
    return { asking: `${(ask ?? '').toLowerCase()} to `, clause: rest };
  if (/^(?:does|did|do)$/.test(verb)) {
    const [, first = '', more = ''] =
      /^((?:still |already |also |really |ever |even |just )?\p{L}+)(?!\p{L})(.*)$/u.exec(rest) ?? [];
    const told = verb === 'do' ? first : helped(verb, first.toLowerCase());
    return told === undefined || first === ''
      ? undefined
      : { asking: asked(ask), clause: `${subject} ${told}${more}` };
  }
  if (/^(?:this|that|these|those)$/i.test(who) && /^\p{L}+ (?:\p{L}+ )?(?:is|are|can|will)/u.test(rest))
    return undefined;
  return { asking: asked(ask), clause: `${subject} ${verb} ${rest}` };
}

/** "How do I cancel it" asks how to; "how long do I have" does not. */
function isHowTo(ask: string, rest: string): boolean {
  return (
    /^(?:how|who|where)$/i.test(ask) &&
    !/^(?:have|need|owe|get|know|stand|look|qualify|even|want|like)(?![\p{L}])/iu.test(rest)
  );
}

/** "does cost" → "costs", "did arrive" → "arrived"; other helpers stay before the verb. */
function helped(helper: string, verb: string): string | undefined {
  const [, adverb = '', plain = ''] =
    /^((?:still|already|also|ever|really|even|just|only|always|usually|actually) )?(.+)$/.exec(verb) ?? [];
  if (helper === 'does') return adverb + thirdPerson(plain);
  if (helper === 'do') return verb;
  if (helper !== 'did') return `${helper} ${verb}`;
  const past = DEED.get(plain);
  return past === undefined ? undefined : adverb + past;
}

function asked(ask: string | undefined): string {
  return ask === undefined ? 'if ' : `${ask.replace(/^\p{L}/u, (letter) => letter.toLowerCase())} `;
}

function orIf(_: string, does: string | undefined, helper: string | undefined, who: string): string {
  return does === undefined ? ` or if ${who} ${helper ?? ''} ` : ` or if ${who} `;
}

function small(noun: string): string {
  // "ATMs" keeps its letters.
  if (/^\p{Lu}\p{Lu}/u.test(noun)) return noun;
  return noun.slice(0, 1).toLowerCase() + noun.slice(1);
}

function thirdPerson(verb: string): string {
  if (verb === 'have') return 'has';
  if (verb === 'be') return 'is';
  if (/(?:o|ch|sh|ss|x)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}
