import { isBusinessId } from './checksums';
import { cueBefore } from './cues';
import { matches } from './matches';
import type { Finder } from './types';

const ID = /(?<![\p{L}\p{N}-])\d{7}-\d(?![\p{L}\p{N}-])/gu;
const VAT = /(?<![\p{L}\p{N}])FI\s?(?<data>\d{8})(?![\p{L}\p{N}])/gu;

/** Finnish business ids (a sole trader is a person) and VAT numbers. */
export const findBusinessIds: Finder = (text) => [
  ...matches(text, ID, 'ytunnus', (id, start) => {
    const cue = cueBefore(text, start);
    return cue === 'business' || (cue !== 'order' && isBusinessId(id));
  }),
  ...matches(text, VAT, 'ytunnus', (id, start) => isBusinessId(id) || cueBefore(text, start) === 'business'),
];
