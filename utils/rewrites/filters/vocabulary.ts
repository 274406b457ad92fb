import type { Language } from '../../conversation/types';
import { instead as englishInstead } from '../../language/en/instead';
import { instead as finnishInstead, isFormOf } from '../../language/fi/inflect/instead';
import type { Filter } from './types';

type Filters = Readonly<Record<Language, Filter>>;

/** `of:ticket`: the words as they are, if they are a form of the argument. */
export const formOf: Filters = {
  en: (words, base = '') => (englishInstead(words, base, base) === undefined ? undefined : words),
  fi: (words, base = '') => (isFormOf(words, base) ? words : undefined),
};

/** `instead:ticket=message`: the second part of the argument, in the form that the words have of the first. */
export const inPlaceOf: Filters = {
  en: (words, pair = '') => englishInstead(words, ...parted(pair)),
  fi: (words, pair = '') => finnishInstead(words, ...parted(pair)),
};

function parted(pair: string): [base: string, other: string] {
  const [base = '', other = ''] = pair.split('=');
  return [base, other];
}
