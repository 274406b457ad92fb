import { useId } from 'preact/hooks';
import { useTexts } from '../hooks/useTexts';
import { listenTexts } from '../i18n/panel/listen';
import { logTexts } from '../i18n/panel/log';
import { Button } from '../ui/Button';
import { Keys } from '../ui/Keys';
import { Voice } from '../ui/Voice';
import { LogForm } from './LogForm';
import type { LiveView, PanelActions } from './state';

type Props = {
  readonly view: LiveView;
  /** Starts with the selection or the first point; absent when there is nothing to log. */
  readonly logFirst: (() => void) | undefined;
  readonly actions: PanelActions;
};

/** Third part: what was learned about the customer, kept in the customer's own words. */
export function LogPart({ view, logFirst, actions }: Props) {
  const texts = useTexts(logTexts);
  const { selected, logSelected } = useTexts(listenTexts);
  const heading = useId();
  const { log, selection } = view;
  return (
    <section class="panel-part" id="log" data-part data-log tabIndex={-1} aria-labelledby={heading}>
      <div class="part-head">
        <h2 id={heading}>{texts.heading}</h2>
        {log?.heardThisWeek !== undefined && log.heardThisWeek > 0 && (
          <span class="tiny soft push">{texts.heardThisWeek(log.heardThisWeek)}</span>
        )}
      </div>
      {log ? (
        <LogForm key={log.number} log={log} language={view.language} actions={actions} />
      ) : (
        <>
          {selection === undefined ? (
            <p class="small soft">{texts.invite}</p>
          ) : (
            <div class="stack">
              <h3 class="small soft">{selected}</h3>
              <Voice lang={view.language}>{selection}</Voice>
            </div>
          )}
          {logFirst && (
            <div class="row">
              <Button data-action="log-first" aria-keyshortcuts="Alt+L" onClick={logFirst}>
                {selection === undefined ? texts.first : logSelected} <Keys>Alt+L</Keys>
              </Button>
            </div>
          )}
        </>
      )}
    </section>
  );
}
