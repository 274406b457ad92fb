import type { AreaTexts } from '../i18n/texts';
import { useUiLanguage } from './useUiLanguage';

/** The texts of an area (`components/i18n/*.ts`) in the language of the interface. */
export function useTexts<Texts>(area: AreaTexts<Texts>): Texts {
  return area[useUiLanguage()];
}
