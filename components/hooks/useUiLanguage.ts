import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../utils/conversation/types';

/** Provided by `Localised` at the root of every page. */
export const UiLanguage = createContext<Language>('en');

/** The language that the interface speaks; not the language of the conversation. */
export function useUiLanguage(): Language {
  return useContext(UiLanguage);
}
