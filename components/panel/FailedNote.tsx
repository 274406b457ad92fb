import { useTexts } from '../hooks/useTexts';
import { listenTexts } from '../i18n/panel/listen';
import { Button } from '../ui/Button';
import { Note } from '../ui/Note';
import type { LiveView, PanelActions } from './state';

type Props = { readonly source: LiveView['source']; readonly actions: PanelActions };

/** What is newest could not be listened to: what is safe, and what still works. */
export function FailedNote({ source, actions }: Props) {
  const texts = useTexts(listenTexts);
  return (
    <>
      <Note tone="warn">
        <p>{source === 'page' ? texts.failed : texts.failedPasted}</p>
      </Note>
      <div class="row">
        <Button data-action="read-again" onClick={actions.readAgain}>
          {texts.listenAgain}
        </Button>
      </div>
    </>
  );
}
