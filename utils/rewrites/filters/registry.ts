import type { Language } from '../../conversation/types';
import { politeAddress, singularAddress } from '../../language/fi/inflect/address';
import { elativeOfTime } from '../../language/fi/inflect/elativeOfTime';
import {
  missing,
  nominative,
  subjectIs,
  totalObject,
  wholeObject,
} from '../../language/fi/inflect/objectCase';
import {
  couldYou,
  couldYouDo,
  didYou,
  imperative,
  passiveToWe,
  presentPassive,
  toDo,
  undone,
  undoneOf,
  weDo,
} from '../../language/fi/inflect/verbs';
import { iForm, weForm } from '../../language/fi/inflect/weForm';
import { be, capital, have, lower, participle, shouted, small, spoken } from './english';
import type { Filter } from './types';
import { formOf, inPlaceOf } from './vocabulary';

/** What a template may write after `|`. */
export const filters: Readonly<Record<Language, Readonly<Record<string, Filter>>>> = {
  en: { capital, lower, be, have, participle, shouted, small, spoken, of: formOf.en, instead: inPlaceOf.en },
  fi: {
    capital,
    lower,
    we: weForm,
    i: iForm,
    total: totalObject,
    whole: wholeObject,
    nominative,
    missing,
    imperative,
    didYou,
    weDo,
    passiveToWe,
    presentPassive,
    couldYou,
    couldYouDo,
    toDo,
    undone,
    undoneOf,
    be: subjectIs,
    shouted,
    small,
    spoken,
    elative: elativeOfTime,
    singular: singularAddress,
    polite: politeAddress,
    of: formOf.fi,
    instead: inPlaceOf.fi,
  },
};
