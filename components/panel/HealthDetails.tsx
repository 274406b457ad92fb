import { useDisclosure } from '../hooks/useDisclosure';
import { useTexts } from '../hooks/useTexts';
import { stateTexts } from '../i18n/panel/states';
import { topTexts } from '../i18n/panel/top';
import { Button } from '../ui/Button';
import type { LiveView, PanelActions } from './state';
import type { HealthSign } from './wordsOfHealth';

type Props = {
  readonly view: LiveView;
  readonly health: HealthSign;
  readonly words: string;
  readonly actions: PanelActions;
};

/** The line of health, which opens to what was found on the page. */
export function HealthDetails({ view, health, words, actions }: Props) {
  const { details, channel } = useTexts(topTexts);
  const { drift } = useTexts(stateTexts);
  const { open, id, button } = useDisclosure();
  const { buttonRef, ...rest } = button;
  return (
    <>
      <button type="button" class="health" data-health={health} ref={buttonRef} {...rest}>
        {words}
      </button>
      {open && (
        <div class="health-details" id={id}>
          {view.source === 'page' && (
            <p>
              {channel[view.channel]}.{' '}
              {view.draft ? details.composer[view.draft.mode] : details.composerMissing}
            </p>
          )}
          {view.health.unknownAuthors > 0 && <p>{details.unknownAuthors}</p>}
          <div class="row">
            {view.source === 'page' ? (
              <>
                <Button data-action="read-again" onClick={actions.readAgain}>
                  {details.readAgain}
                </Button>
                <Button data-action="teach" onClick={actions.teach}>
                  {details.teach}
                </Button>
                <Button data-action="copy-report" onClick={actions.copyReport}>
                  {drift.report}
                </Button>
              </>
            ) : (
              <Button data-action="leave-pasted" onClick={actions.leavePasted}>
                {details.leavePasted}
              </Button>
            )}
          </div>
          {view.source === 'page' && <p>{drift.reportHint}</p>}
        </div>
      )}
    </>
  );
}
