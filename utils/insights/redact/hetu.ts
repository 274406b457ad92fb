import { isHetu } from './checksums';
import { cueBefore } from './cues';
import { matches } from './matches';
import type { Finder } from './types';

const CODE =
  /(?<![\p{L}\p{N}-])(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}\s?[-+A-FU-Y]\s?\d{3}[0-9A-Z](?![\p{L}\p{N}])/giu;
/** "hetun loppuosa on 912K" */
const TAIL =
  /(?:hetu|henkilötunnu)\p{L}*\s+(?:loppu(?:osa)?|tunnusosa|lopussa|loppu on)\s*(?:on|:|=)?\s*(?<data>[-+A-FU-Y]?\d{3}[0-9A-Y])(?![\p{L}\p{N}])/giu;
const ABROAD = /(?<![\p{L}\p{N}-])\d{3}-\d{2}-\d{4}(?![\p{L}\p{N}-])/gu;

/**
 * Finnish identity codes, with every separator, and their tails; a United States number after its cue. A wrong control
 * character is still masked when the words before it say what it is.
 */
export const findHetus: Finder = (text) => [
  ...matches(
    text,
    CODE,
    'hetu',
    (code, start) => isHetu(code.replaceAll(/\s/g, '')) || cueBefore(text, start, 60) === 'identity',
  ),
  ...matches(text, TAIL, 'hetu'),
  ...matches(text, ABROAD, 'hetu', (_, start) => cueBefore(text, start) === 'identity'),
];
