import { cueBefore } from './cues';
import { matches } from './matches';
import type { Finder } from './types';

const FINNISH = /(?<![\p{L}\p{N}-])[A-ZÅÄÖ]{2,3}-\d{1,3}(?![\p{L}\p{N}-])/giu;
const BRITISH = /(?<![\p{L}\p{N}-])[A-Z]{2}\d{2} ?[A-Z]{3}(?![\p{L}\p{N}-])/gu;

/** Registration plates: Finnish ones where the words speak of a vehicle, British ones by their own shape. */
export const findPlates: Finder = (text) => [
  ...matches(text, FINNISH, 'plate', (_, start) => cueBefore(text, start) === 'vehicle'),
  ...matches(text, BRITISH, 'plate', (_, start) => cueBefore(text, start) !== 'order'),
];
