import { browser } from 'wxt/browser';
import { useOpenShortcut } from '../hooks/useOpenShortcut';
import { useTexts } from '../hooks/useTexts';
import { optionsTexts } from '../i18n/options';
import { shortcutTexts } from '../i18n/shortcuts';
import { SHORTCUTS } from '../panel/shortcuts';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';

/** The browser's own page for shortcuts; Firefox lets no add-on open its page. */
const BROWSER_PAGE = import.meta.env.FIREFOX ? undefined : 'chrome://extensions/shortcuts';

/** Every key that does something, the browser's and the panel's. */
export function ShortcutsCard() {
  const texts = useTexts(optionsTexts);
  const panel = useTexts(shortcutTexts);
  const opens = useOpenShortcut();
  return (
    <Card title={texts.shortcuts}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reachable by keyboard. */}
      <section class="scroll" tabIndex={0} aria-label={texts.shortcutsTable}>
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.action}</th>
              <th scope="col">{texts.keys}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{texts.openPanel}</th>
              <td>{opens === '' ? texts.notSet : opens && <kbd>{opens}</kbd>}</td>
            </tr>
            {SHORTCUTS.map(({ name, keys }) => (
              <tr key={name}>
                <th scope="row">{panel.does[name]}</th>
                <td>
                  <kbd>{panel.keys(keys)}</kbd>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p class="small soft">{texts.changeShortcutHint}</p>
      {BROWSER_PAGE !== undefined && (
        <div class="row">
          <Button onClick={() => void browser.tabs.create({ url: BROWSER_PAGE })}>
            {texts.changeShortcut}
          </Button>
        </div>
      )}
    </Card>
  );
}
