import type { ShortcutName } from '../panel/shortcuts';
import { defineTexts } from './texts';

/** What each shortcut does, for Options; `keys` has the names of keys that differ by language. */
export const shortcutTexts = defineTexts<{
  readonly heading: string;
  readonly does: Readonly<Record<ShortcutName, string>>;
  readonly keys: (keys: string) => string;
}>({
  en: {
    heading: 'Shortcuts in the panel',
    does: {
      insert: 'Insert the open prompt into the draft',
      another: 'Another wording for the open prompt',
      log: 'Log what is selected on the page, or the customer’s first point',
      save: 'Save the insight',
      leave: 'Close what is open, then go back to the reply box',
    },
    keys: (keys) => keys.replace('Control', 'Ctrl').replace('Escape', 'Esc'),
  },
  fi: {
    heading: 'Pikanäppäimet paneelissa',
    does: {
      insert: 'Lisää esillä oleva ehdotus luonnokseen',
      another: 'Toinen sanamuoto esillä olevalle ehdotukselle',
      log: 'Kirjaa sivulta valittu kohta tai asiakkaan ensimmäinen asia',
      save: 'Tallenna kirjaus',
      leave: 'Sulje avoin valikko ja palaa sitten vastauskenttään',
    },
    keys: (keys) => keys.replace('Control', 'Ctrl').replace('Escape', 'Esc'),
  },
});
