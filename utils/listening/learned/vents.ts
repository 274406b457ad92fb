import type { Language } from '../../conversation/types';
import { pattern } from '../../language/pattern';
import { isCourtesy, leadLength } from '../courtesies';
import type { OwnText } from '../ownText';
import type { Point, PointKind } from '../types';

const GRIEVANCES: ReadonlySet<PointKind> = new Set([
  'problem',
  'consequence',
  'tried',
  'expectation',
  'churn',
]);
const REQUESTS: ReadonlySet<PointKind> = new Set(['question', 'wish', 'thanks', 'praise']);
const POLITE: Readonly<Record<Language, RegExp>> = {
  fi: pattern('kiito~|kiitä~|hei|moi|terve|terveisin|anteeksi|voisi~|saisi~|pitäisi~|ystävällis~', 'u'),
  en: pattern(
    'please|pls|plz|thank~|thx|hi|hello|dear|sorry|excuse|could|would|kindly|regards|any chance',
    'u',
  ),
};
const DENIES: Readonly<Record<Language, RegExp>> = {
  fi: pattern('eikä|enkä|ettekä|vieläkään|koskaan|ikinä|kukaan|mitään|ei mikään', 'u'),
  en: pattern("no|not|never|nothing|nobody|none|still|\\p{L}+n't|cannot|cant|dont|didnt|wont|isnt", 'u'),
};

/** Whether a message only airs a grievance: it tells what goes wrong and neither asks for anything nor is polite about it. */
export function vents(message: OwnText, language: Language, points: readonly Point[]): boolean {
  const { folded: whole, sentences } = message;
  const grieves = points.some(({ kind }) => GRIEVANCES.has(kind)) || DENIES[language].test(whole);
  if (!grieves || whole.includes('?') || points.some(({ kind }) => REQUESTS.has(kind))) return false;
  if (POLITE[language].test(whole)) return false;
  return !sentences.some(
    ({ own, folded }) => isCourtesy(own, folded, language) || leadLength(folded, language) > 0,
  );
}
