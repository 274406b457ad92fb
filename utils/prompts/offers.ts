import { anyOf, pattern } from '../language/pattern';
import type { MessageSpan } from '../listening/types';
import { isGrounded } from './grounded';
import type { HeardPoint, Hearing } from './hearing';
import { type Summary, summaryOf } from './summary';
import type { Prompt, PromptPattern } from './types';

/** A prompt with how well it fits: higher is better. */
export type Offer = { readonly prompt: Prompt; readonly fit: number };

type Filling = {
  readonly fills: Readonly<Record<string, string | undefined>>;
  readonly because: readonly MessageSpan[];
  readonly fit: number;
};

const BRACE = /\{([^{}|]*)(?:\|([^{}]*))?\}/g;
const MOST_SAID = 28;

/** Every text that a pattern can offer for what was heard, best first. Nothing, when the step is not missing. */
export function offers(rule: PromptPattern, hearing: Hearing, summary = summaryOf(hearing)): Offer[] {
  const { heard, language, isGlad } = hearing;
  if (rule.language !== language || heard.rasa[rule.step] !== 'missing') return [];
  if (rule.slot !== undefined && !heard.unsaid.includes(rule.slot)) return [];
  if (rule.rank === 'glad' && !isGlad) return [];
  if (
    rule.unless !== undefined &&
    hearing.points.some(({ sentence }) => anyOf(rule.unless ?? []).test(sentence))
  )
    return [];
  return fillings(rule, hearing, summary).flatMap(({ fills, because, fit }) =>
    rule.says.flatMap((template): Offer[] => {
      const text = filled(template, fills, hearing);
      if (text === undefined) return [];
      const evidence = because.map(
        ({ message, start, end }) => hearing.messages[message]?.text.slice(start, end) ?? '',
      );
      if (!isGrounded(text, evidence, template)) return [];
      const slot = rule.slot === undefined ? {} : { slot: rule.slot };
      return [{ prompt: { patternId: rule.id, step: rule.step, text, because, ...slot }, fit }];
    }),
  );
}

/** The points that the pattern may rest on, with what they put into its braces. */
function fillings(rule: PromptPattern, hearing: Hearing, summary: Summary | undefined): Filling[] {
  const needsSummary = rule.says.some((text) => text.includes('{summary}'));
  const found = hearing.points.flatMap((point): Filling[] => {
    const rank = rule.after?.indexOf(point.kind) ?? 0;
    if (rank < 0) return [];
    const cue = rule.cues === undefined ? undefined : firstMatch(rule.cues, point.sentence);
    if (rule.cues !== undefined && cue === undefined) return [];
    const fit =
      base(rule, hearing) -
      rank * 0.4 +
      (point.isRecent ? 1 : 0) +
      (cue === undefined ? 0 : 2) +
      point.message * 0.01;
    if (needsSummary) {
      return summary === undefined
        ? []
        : [{ fills: { summary: summary.text }, because: summary.because, fit: fit + summary.units }];
    }
    return [{ fills: fillsOf(point, cue), because: [evidenceOf(point, cue, rule)], fit }];
  });
  return found.toSorted((a, b) => b.fit - a.fit).slice(0, needsSummary ? 1 : 3);
}

function base({ rank, slot }: PromptPattern, { heard }: Hearing): number {
  const place = { first: 20, glad: 1, last: -10 };
  const order = slot === undefined ? 0 : 4 - heard.unsaid.indexOf(slot);
  return (rank === undefined ? 0 : place[rank]) + order;
}

function fillsOf(point: HeardPoint, cue: RegExpExecArray | undefined): Filling['fills'] {
  const said = point.quote.trim().replace(/[\s.!]+$/, '');
  return {
    quote: point.unit?.isQuestion === true ? undefined : point.unit?.text,
    wish: point.unit?.isQuestion === true ? point.unit.text : undefined,
    words: cue?.groups?.words ?? cue?.[0],
    said: said.split(/\s+/).length <= MOST_SAID && !/["“”]/.test(said) ? said : undefined,
  };
}

/** As tight as the text allows: the told sentence, the matched words, or the point. */
function evidenceOf(point: HeardPoint, cue: RegExpExecArray | undefined, rule: PromptPattern): MessageSpan {
  const { message, unit } = point;
  if (unit !== undefined && rule.says.some((text) => /\{(?:quote|wish)\}/.test(text)))
    return { message, start: unit.start, end: unit.end };
  if (cue === undefined) return { message, start: point.start, end: point.end };
  const start = point.sentenceStart + cue.index;
  const end = start + cue[0].length;
  return { message, start: Math.min(start, point.start), end: Math.max(end, point.end) };
}

function firstMatch(cues: readonly string[], sentence: string): RegExpExecArray | undefined {
  for (const cue of cues) {
    const match = pattern(cue, 'iu').exec(sentence);
    if (match !== null) return match;
  }
  return undefined;
}

function filled(template: string, fills: Filling['fills'], { address }: Hearing): string | undefined {
  let whole = true;
  const text = template.replace(BRACE, (_, name: string, plural: string | undefined) => {
    if (plural !== undefined) return address === 'singular' ? name : plural;
    const fill = fills[name];
    if (fill === undefined) whole = false;
    return fill ?? '';
  });
  return whole ? text.replace(/^(\p{Ll})/u, (letter) => letter.toUpperCase()) : undefined;
}
