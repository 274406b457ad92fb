const SUBJECT = /^(?:it|he|she|they|it's|he's|she's|they're|they've|there's)$/;
const FINITE =
  /^(?:is|was|are|were|has|had|came|comes|keeps|kept|broke|arrived|says|said|does|doesn't|didn't|won't|wasn't|isn't|hasn't|can't|stopped|started|just|still|never|does|makes|shows|went|goes|took|looks|turned|fell|fails|failed|works|worked)$/;
/** What may stand before the subject of a further clause in a sentence that holds together. */
const JOINT = new Set(
  `and but so or nor yet because when if that as since until till before after while though although where how what why which than like
  think thought thinks hope hoped said says say know knew feel feels believe sure see saw guess wish suppose supposed afraid time moment day minute way now once
  unless whether case ensure imagine heard hear read notice noticed realise realize realised realized assume assumed find found tell told me us you him her them
  claim claims claimed insist insists swear means mean meant show shows everything anything something nothing all only first then it not even where whenever wherever
  every each price date reason fact tomorrow today yesterday again however apparently otherwise instead afterwards plus also still ok okay sadly is was does did will would can could should`.split(
    /\s+/,
  ),
);

/**
 * Whether a clause runs into the next one without a joint ("the lamp came it was broken"). Told back as it stands it would read badly.
 */
export function isUnjoined(lower: readonly string[], gaps: readonly string[]): boolean {
  return lower.some((word, at) => {
    if (at < 3 || !SUBJECT.test(word)) return false;
    const before = lower[at - 1] ?? '';
    if (/[,.;:–—()"“”]/.test(gaps[at] ?? '') || JOINT.has(before)) return false;
    return word.includes("'") || FINITE.test(lower[at + 1] ?? '');
  });
}
