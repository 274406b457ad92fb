/** Partitive and elative of times that a promise is counted from. */
const TIMES: ReadonlyMap<string, string> = new Map(
  (
    'maanantaita:maanantaista tiistaita:tiistaista keskiviikkoa:keskiviikosta torstaita:torstaista perjantaita:perjantaista ' +
    'lauantaita:lauantaista sunnuntaita:sunnuntaista huomista:huomisesta aamua:aamusta iltaa:illasta iltapäivää:iltapäivästä ' +
    'viikkoa:viikosta kuuta:kuusta vuotta:vuodesta alkua:alusta loppua:lopusta puoliväliä:puolivälistä joulua:joulusta ' +
    'juhannusta:juhannuksesta pääsiäistä:pääsiäisestä kesää:kesästä syksyä:syksystä talvea:talvesta kevättä:keväästä'
  )
    .split(' ')
    .map((pair) => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)] as const),
);
const MONTH = /^(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuuta$/iu;
const FIGURES = /^(?:klo |kello )?\d{1,2}(?:[.:]\d{1,2})?(?:\.\d{4}|\.)?$/iu;
const DETERMINER =
  /^(?:ensi|kuun|vuoden|viikon|kesän|syksyn|kevään|talven|\p{L}+kuun|\p{L}+tai(?:n|-)|huomis)$/iu;

/** "maanantaita" → "maanantaista", "ensi viikkoa" → "ensi viikosta", "15.3." as it is, with its full stop; anything else is not sure. */
export function elativeOfTime(words: string): string | undefined {
  if (/^\d{1,2}\.\d{1,2}$/u.test(words)) return `${words}.`;
  if (FIGURES.test(words)) return words;
  const parts = words.split(/\s+/u);
  const last = parts.at(-1) ?? '';
  const before = parts.slice(0, -1);
  if (MONTH.test(last) && before.every((part) => /^\d{1,2}\.$/.test(part) || DETERMINER.test(part))) {
    return before.some((part) => /^\d/.test(part)) ? words : [...before, `${last.slice(0, -2)}sta`].join(' ');
  }
  const elative = TIMES.get(last.toLowerCase());
  if (elative === undefined || !before.every((part) => DETERMINER.test(part))) return undefined;
  return [...before, elative].join(' ');
}
