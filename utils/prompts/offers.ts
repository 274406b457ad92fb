import { anyOf, pattern } from '../language/pattern';
import { withoutTail } from '../language/tail';
import type { MessageSpan } from '../listening/types';
import { isGrounded } from './grounded';
import type { HeardPoint, Hearing } from './hearing';
import { type Summary, summaryOf } from './summary';
import type { Prompt, PromptPattern } from './types';
import { isSayable } from './unit';

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
    hearing.sentences.some(({ text }) => firstMatch(rule.unless ?? [], text) !== undefined)
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
  if (rule.after === undefined && rule.cues !== undefined) return cuedFillings(rule, rule.cues, hearing);
  const needsSummary = rule.says.some((text) => text.includes('{summary}'));
  const found = hearing.points.flatMap((point): Filling[] => {
    const rank = rule.after?.indexOf(point.kind) ?? 0;
    if (rank < 0) return [];
    const cue = rule.cues === undefined ? undefined : firstMatch(rule.cues, point.sentence);
    if (rule.cues !== undefined && cue === undefined) return [];
    if (rule.asks !== undefined && point.unit?.asks !== rule.asks) return [];
    if (point.messageWords > (rule.atMostWords ?? Number.POSITIVE_INFINITY)) return [];
    const fit =
      base(rule, hearing) -
      rank * 0.4 +
      (point.isRecent ? 1 : 0) +
      special(rule) +
      point.message * 0.01 -
      (point.isVague ? 0.4 : 0);
    if (needsSummary) {
      return summary === undefined || !holds(summary, point)
        ? []
        : [{ fills: { summary: summary.text }, because: summary.because, fit: fit + summary.units }];
    }
    return [{ fills: fillsOf(point, cue), because: [evidenceOf(point, cue, rule)], fit }];
  });
  return found.toSorted((a, b) => b.fit - a.fit).slice(0, needsSummary ? 1 : 3);
}

/** A cue alone may stand in any sentence of the customer, a point or not ("kuvat liitteenä"). */
function cuedFillings(rule: PromptPattern, cues: readonly string[], hearing: Hearing): Filling[] {
  return hearing.sentences.flatMap(({ message, start, text, isRecent, messageWords }): Filling[] => {
    const cue = firstMatch(cues, text);
    if (cue === undefined || messageWords > (rule.atMostWords ?? Number.POSITIVE_INFINITY)) return [];
    const span = { message, start: start + cue.index, end: start + cue.index + cue[0].length };
    const fit = base(rule, hearing) + (isRecent ? 1 : 0) + special(rule) + message * 0.01;
    return [{ fills: { words: cue.groups?.words ?? cue[0] }, because: [span], fit }];
  });
}

function base({ rank, slot, says }: PromptPattern, { heard }: Hearing): number {
  const place = { first: 20, glad: 1, last: -10 };
  const order = slot === undefined ? 0 : 1.5 - heard.unsaid.indexOf(slot) * 0.5;
  // What the agent still has to fill in is more work than what is ready.
  const work = says.some((text) => text.includes('[')) ? 1 : 0;
  return (rank === undefined ? 0 : place[rank]) + order - work;
}

/** What is made for a narrower case fits it better. */
function special({ cues, after = [], atMostWords }: PromptPattern): number {
  if (cues !== undefined) return 2;
  return atMostWords !== undefined || (after.length > 0 && after.length < 3) ? 1 : 0;
}

function fillsOf(point: HeardPoint, cue: RegExpExecArray | undefined): Filling['fills'] {
  const said = withoutTail(point.quote.trim(), /[\s.!]/);
  return {
    quote: point.unit?.asks === undefined ? point.unit?.text : undefined,
    wish: point.unit?.asks === undefined ? undefined : point.unit.text,
    asked: point.unit?.asks === 'fact' ? point.unit.text : undefined,
    deed: point.unit?.asks === 'deed' ? point.unit.text : undefined,
    words: cue?.groups?.words ?? cue?.[0],
    said: said.split(/\s+/).length <= MOST_SAID && isSayable(said) && !/["“”]/.test(said) ? said : undefined,
  };
}

/** As tight as the text allows: the told sentence, the matched words, or the point. */
function evidenceOf(point: HeardPoint, cue: RegExpExecArray | undefined, rule: PromptPattern): MessageSpan {
  const { message, unit } = point;
  if (unit !== undefined && rule.says.some((text) => /\{(?:quote|wish|asked|deed)\}/.test(text)))
    return { message, start: unit.start, end: unit.end };
  if (cue === undefined) return { message, start: point.start, end: point.end };
  const start = point.sentenceStart + cue.index;
  const end = start + cue[0].length;
  return { message, start: Math.min(start, point.start), end: Math.max(end, point.end) };
}

function firstMatch(cues: readonly string[], sentence: string): RegExpExecArray | undefined {
  if (!anyCue(cues).test(sentence)) return undefined;
  for (const cue of cues) {
    const match = compiled(cue).exec(sentence);
    if (match !== null) return match;
  }
  return undefined;
}

function filled(template: string, fills: Filling['fills'], { address }: Hearing): string | undefined {
  let whole = true;
  const text = template.replace(BRACE, (_, name: string, plural: string | undefined, at: number) => {
    if (plural !== undefined) return address === 'singular' ? name : plural;
    const fill = fills[name];
    if (fill === undefined) whole = false;
    return (
      (name === 'words' && at > 0
        ? fill?.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())
        : fill) ?? ''
    );
  });
  return whole ? text.replace(/^(\p{Ll})/u, (letter) => letter.toUpperCase()) : undefined;
}

const together = new WeakMap<readonly string[], RegExp>();

/** All cues of a pattern in one: few sentences have any of them, and one search is faster than many. */
function anyCue(cues: readonly string[]): RegExp {
  const known = together.get(cues);
  if (known !== undefined) return known;
  // Two cues may name a group alike, which one expression may not.
  const expression = anyOf(
    cues.map((cue) => cue.replace(/\(\?<(?![=!])[^>]*>/g, '(?:')),
    'iu',
  );
  together.set(cues, expression);
  return expression;
}

const expressions = new Map<string, RegExp>();

/** Compiled once: the same hundred cues are tried on every sentence. */
function compiled(cue: string): RegExp {
  const known = expressions.get(cue);
  if (known !== undefined) return known;
  const expression = pattern(cue, 'iu');
  expressions.set(cue, expression);
  return expression;
}

/** The point is told in the summary: "what this led to" may only follow the consequence. */
function holds(summary: Summary, { message, start, end }: HeardPoint): boolean {
  return summary.because.some((span) => span.message === message && span.start < end && start < span.end);
}
