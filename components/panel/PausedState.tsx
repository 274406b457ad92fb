import { useTexts } from '../hooks/useTexts';
import { stateTexts } from '../i18n/panel/states';
import { Button } from '../ui/Button';
import type { PanelActions, PausedView } from './state';

type Props = { readonly view: PausedView; readonly actions: PanelActions };

/** Nothing is read until the agent resumes or the time is over. */
export function PausedState({ view, actions }: Props) {
  const { paused } = useTexts(stateTexts);
  return (
    <>
      <p>{paused.text}</p>
      <div class="row">
        <Button tone="primary" data-action="resume" onClick={actions.resume}>
          {paused.resume}
        </Button>
        {view.origin === undefined && view.until === undefined && (
          <>
            <Button onClick={() => actions.pause('hour')}>{paused.hour}</Button>
            <Button onClick={() => actions.pause('site')}>{paused.site}</Button>
          </>
        )}
      </div>
    </>
  );
}
