import type { Language, Span } from '../conversation/types';
import { allMatches } from '../language/pattern';

/** Quotation marks of both languages, code, addresses, and slots that still wait for the agent. */
const INLINE = [
  /"[^"\n]{1,400}"/gu,
  /[“”„][^“”„\n]{1,400}[“”]/gu,
  /[«»][^«»\n]{1,400}[«»]/gu,
  /(?<=^|\s)['‘’](?!\s)[^'‘’\n]{2,160}['’](?=$|[\s.,;:!?)])/gmu,
  /```[\s\S]{0,4000}?```|`[^`\n]{1,400}`/gu,
  /(?:https?:\/\/|www\.)[^\s<>"]{1,2000}/giu,
  /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,200}/gu,
  /\[[^[\]\n]{1,80}\]/gu,
];

/** What follows is the customer's, not the agent's. */
const REPORTED: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\p{L})you (?:also |just |already |first |then )?(?:wrote|write|said|say|told (?:us|me)|asked|mentioned|reported|explained|described)(?!\p{L})[^.!?\n]*/giu,
  fi: /(?<!\p{L})(?:kirjoitit|kerroit|kysyit|sanoit|mainitsit|kuvailit|kirjoitat|kerrot|kysyt|sanot|kirjoititte|kerroitte|kysyitte|sanoitte|mainitsitte|kirjoitatte|kerrotte|kysytte|sanotte)(?!\p{L})[^.!?\n]*/giu,
};

/** Stretches of a draft that no rule may touch: quoted words, the customer's reported words, code, addresses, slots. */
export function quietSpans(draft: string, language: Language): Span[] {
  return [...INLINE, REPORTED[language]].flatMap((expression) =>
    [...allMatches(expression, draft)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}

/** Whether two spans share at least one place. */
export function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
