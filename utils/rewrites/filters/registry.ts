import type { Language } from '../../conversation/types';
import { singularAddress } from '../../language/fi/inflect/address';
import { elativeOfTime } from '../../language/fi/inflect/elativeOfTime';
import { nominative, totalObject } from '../../language/fi/inflect/objectCase';
import { weForm } from '../../language/fi/inflect/weForm';
import { be, capital, have, lower } from './english';
import type { Filter } from './types';

/** What a template may write after `|`. */
export const filters: Readonly<Record<Language, Readonly<Record<string, Filter>>>> = {
  en: { capital, lower, be, have },
  fi: {
    capital,
    lower,
    we: weForm,
    total: totalObject,
    nominative,
    elative: elativeOfTime,
    singular: singularAddress,
  },
};
