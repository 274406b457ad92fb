import { matches } from './matches';
import type { Finder } from './types';

const PLAIN =
  /(?<![\p{L}\p{N}])[\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,63}@(?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}{2,24}(?!\p{L})/gu;
/** "matti (at) example.fi", "matti [ät] example piste fi" */
const SPELT =
  /(?<![\p{L}\p{N}])[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}\s?[([](?:at|ät|miuku(?:mauku)?)[)\]]\s?(?:[\p{L}\p{N}-]{1,63}(?:\.|\s?[([]?(?:dot|piste)[)\]]?\s?)){1,4}\p{L}{2,24}(?!\p{L})/giu;

/** E-mail addresses, also spelt out to hide from machines; a handle ("@shop") is none. */
export const findEmails: Finder = (text) => [
  ...matches(text, PLAIN, 'email'),
  ...matches(text, SPELT, 'email'),
];
