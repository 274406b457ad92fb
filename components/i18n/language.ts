import type { Language } from '../../utils/conversation/types';

/** The language of the interface: what was chosen, or Finnish for a Finnish browser and English for all others. */
export function chooseUiLanguage(setting: 'auto' | Language, browserLanguage: string): Language {
  if (setting !== 'auto') return setting;
  return /^fi\b/i.test(browserLanguage) ? 'fi' : 'en';
}
