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
  const bare = word.replace(/'(?:s|re|ve|d|ll|m)?$/, '').replace(/n't$/, '');
  const irregular = IRREGULAR.get(bare);
  if (irregular !== undefined) return irregular;
  return bare
    .replace(/ies$/, 'y')
    .replace(/(?<=ss|sh|ch|x|z)es$/, '')
    .replace(/(?<=[^su])s$/, '')
    .replace(/(?<=.{3})(?:ingly|edly|ing|ed|ly|ment|tion|ion|al)$/, '')
    .replace(/([bdgklmnprt])\1$/, '$1')
    .replace(/(?<=.{2})[ey]$/, '');
}
