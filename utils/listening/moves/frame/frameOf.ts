import type { Language } from '../../../conversation/types';
import { englishFrame } from './english';
import { finnishFrame } from './finnish';
import type { Frame } from './types';

const READERS: Readonly<Record<Language, (folded: string) => Frame>> = {
  en: englishFrame,
  fi: finnishFrame,
};

/** The shape of one folded sentence. */
export function frameOf(folded: string, language: Language): Frame {
  return READERS[language](folded);
}
