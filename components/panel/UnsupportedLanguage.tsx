import { useTexts } from '../hooks/useTexts';
import { listenTexts } from '../i18n/panel/listen';
import { Button } from '../ui/Button';
import { Note } from '../ui/Note';
import { Voice } from '../ui/Voice';
import { beginningOf } from './sentence';
import type { LiveView, PanelActions } from './state';

type Props = { readonly view: LiveView; readonly actions: PanelActions };

/** A language that Kuule does not listen in: nothing is suggested, but the customer's words can be logged. */
export function UnsupportedLanguage({ view, actions }: Props) {
  const texts = useTexts(listenTexts);
  const last = view.messages.findLast(({ author }) => author === 'customer')?.text;
  const quote = view.selection ?? (last && beginningOf(last));
  return (
    <>
      <Note>
        <p>{texts.unsupported}</p>
      </Note>
      {quote && (
        <>
          <Voice lang={view.language}>{quote}</Voice>
          <div class="row">
            <Button data-action="log" onClick={() => actions.startLog(quote)}>
              {texts.logQuote}
            </Button>
          </div>
        </>
      )}
    </>
  );
}
