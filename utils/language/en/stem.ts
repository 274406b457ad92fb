/** A map: in a plain object the word "constructor" would be found too. */
const IRREGULAR = new Map(
  Object.entries({
    sent: 'send',
    bought: 'buy',
    paid: 'pay',
    came: 'come',
    told: 'tell',
    said: 'say',
    went: 'go',
    gone: 'go',
    got: 'get',
    gotten: 'get',
    took: 'take',
    taken: 'take',
    made: 'make',
    left: 'leave',
    lost: 'lose',
    broke: 'break',
    broken: 'break',
    rang: 'ring',
    rung: 'ring',
    wrote: 'write',
    written: 'write',
    spoke: 'speak',
    spoken: 'speak',
    found: 'find',
    kept: 'keep',
    gave: 'give',
    given: 'give',
    saw: 'see',
    seen: 'see',
    stole: 'steal',
    stolen: 'steal',
    children: 'child',
    kids: 'child',
    kid: 'child',
    married: 'wedding',
    wedding: 'wedding',
    marries: 'wedding',
    flew: 'fly',
    flown: 'fly',
    hung: 'hang',
    chose: 'choose',
    chosen: 'choose',
    brought: 'bring',
  }),
);

/**
 * A key under which most forms of an English word meet ("ordering", "orders"). For comparing words only: it is no lemma and different
 * words may share one.
 */
export function englishStem(word: string): string {
  const bare = word.includes("'") ? word.replace(/'(?:s|re|ve|d|ll|m)?$/, '').replace(/n't$/, '') : word;
  const irregular = IRREGULAR.get(bare);
  if (irregular !== undefined) return irregular;
  const single = bare.endsWith('s')
    ? bare
        .replace(/ies$/, 'y')
        .replace(/(?<=ss|sh|ch|x|z)es$/, '')
        .replace(/(?<=[^su])s$/, '')
    : bare;
  // Looking at the last letter first is much faster, and most words have none of these endings.
  const last = single.at(-1);
  const cut =
    last !== undefined && 'ygdtnl'.includes(last)
      ? single.replace(/(?<=.{3})(?:ingly|edly|ing|ed|ly|ment|tion|ion|al)$/, '')
      : single;
  const plain = cut.at(-1) === cut.at(-2) ? cut.replace(/([bdgklmnprt])\1$/, '$1') : cut;
  return plain.length > 2 && (plain.endsWith('e') || plain.endsWith('y')) ? plain.slice(0, -1) : plain;
}
