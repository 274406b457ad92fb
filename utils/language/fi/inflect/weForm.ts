/**
 * The verb of "emme …" in the first person plural: "lähetä" → "lähetämme". The string rule is exact for the present
 * indicative; words that can stand in that place and are no verbs give `undefined`.
 */
export function weForm(connegative: string): string | undefined {
  return /[aeioöuyä]$/iu.test(connegative) && !NO_VERB.has(connegative.toLowerCase())
    ? `${connegative}mme`
    : undefined;
}

const NO_VERB = new Set(
  'vielä enää koskaan ikinä edes nyt myöskään aina kuitenkaan silti siis siksi sitä tätä mitään ketään yhtä heti niitä näitä tuota'.split(
    ' ',
  ),
);
