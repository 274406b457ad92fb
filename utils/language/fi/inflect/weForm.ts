/** Words that can stand between "emme" and its verb and are no verbs. */
const NO_VERB = new Set(
  'vielä enää koskaan ikinä edes nyt myöskään aina kuitenkaan silti siis siksi sitä tätä mitään ketään yhtä heti niitä näitä tuota'.split(
    ' ',
  ),
);

/**
 * The verb of "emme …" in the first person plural: "lähetä" → "lähetämme". The string rule is exact for the present
 * indicative; words that can stand in that place and are no verbs give `undefined`.
 */
export function weForm(connegative: string): string | undefined {
  return isVerb(connegative) ? `${connegative}mme` : undefined;
}

/** The verb of "en …" in the first person singular: "lähetä" → "lähetän". */
export function iForm(connegative: string): string | undefined {
  return isVerb(connegative) ? `${connegative}n` : undefined;
}

function isVerb(word: string): boolean {
  return /[aeioöuyä]$/iu.test(word) && !NO_VERB.has(word.toLowerCase());
}
