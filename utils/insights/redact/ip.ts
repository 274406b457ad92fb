import { cueBefore } from './cues';
import { matches } from './matches';
import type { Finder } from './types';

const OCTET = '(?:25[0-5]|2[0-4]\\d|1\\d{2}|[1-9]?\\d)';
const FOUR = new RegExp(`(?<![\\p{L}\\p{N}.])(?:${OCTET}\\.){3}${OCTET}(?![\\p{L}\\p{N}]|\\.\\d)`, 'gu');
const SIX =
  /(?<![\p{L}\p{N}:])(?=[\da-f:]*[a-f\d]:)(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,6}(?::[\da-f]{1,4}){1,6}|(?:[\da-f]{1,4}:){2,6}:)(?![\p{L}\p{N}:])/giu;

/** Internet addresses; four numbers after a word for a version are a version. */
export const findIps: Finder = (text) => [
  ...matches(text, FOUR, 'ip', (_, start) => cueBefore(text, start, 24) !== 'version'),
  ...matches(text, SIX, 'ip'),
];
