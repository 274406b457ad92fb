import { detectLanguage } from '../detect';
import { dictionaryInUse, finnishDictionary } from './voikko/inUse';
import { recalling } from './voikko/recall';

/** Texts whose language is remembered: a long conversation's. */
const REMEMBERED = 500;

const detected = recalling((text) => detectLanguage(text), REMEMBERED);

/** Reads the dictionary before Finnish texts are analysed; for texts in other languages nothing is read. */
export async function readDictionaryFor(texts: readonly string[], language?: string): Promise<void> {
  if (dictionaryInUse() !== undefined) return;
  const isFinnish = language === 'fi' || texts.some((text) => detected(text).language === 'fi');
  if (isFinnish) await finnishDictionary();
}
