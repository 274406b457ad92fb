import { defineTexts } from './texts';

/** Words that every page needs. */
export const uiTexts = defineTexts({
  en: {
    pages: 'Pages',
    dashboard: 'Dashboard',
    options: 'Settings',
    welcome: 'Welcome',
    skip: 'Skip to the content',
  },
  fi: {
    pages: 'Sivut',
    dashboard: 'Koontinäyttö',
    options: 'Asetukset',
    welcome: 'Tervetuloa',
    skip: 'Siirry sisältöön',
  },
});
