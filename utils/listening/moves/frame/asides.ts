import type { Language } from '../../../conversation/types';
import { englishAside } from './englishAsides';
import { finnishAside } from './finnishAsides';
import type { Aside } from './types';

/** Why a sentence without its opening words is no move: a farewell or civility, or a story of one's own life. `telling`: so was the one before. */
export function asideOf(body: string, language: Language, telling: boolean): Aside | undefined {
  return language === 'fi' ? finnishAside(body) : englishAside(body, telling);
}
