import type { Language } from '../../../conversation/types';
import { englishAside } from './englishAsides';
import { finnishAside } from './finnishAsides';

/** Whether a sentence without its opening words is a farewell, a civility or a story of one's own life: no move. */
export function isAside(body: string, language: Language): boolean {
  return language === 'fi' ? finnishAside(body) : englishAside(body);
}
