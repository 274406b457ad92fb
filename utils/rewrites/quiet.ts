import type { Language, Span } from '../conversation/types';
import { fold } from '../language/fold';
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

/** Where phrases stand in a text, whatever their capitals and quotes. */
export function spansOf(phrases: readonly string[], text: string): Span[] {
  if (phrases.length === 0) return [];
  const folded = fold(text);
  return phrases.flatMap((phrase) => {
    const wanted = fold(phrase.trim());
    const spans: Span[] = [];
    for (
      let at = folded.indexOf(wanted);
      at >= 0 && wanted !== '';
      at = folded.indexOf(wanted, at + wanted.length)
    )
      spans.push({ start: at, end: at + wanted.length });
    return spans;
  });
}

/** Whether two spans share at least one place. */
export function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
