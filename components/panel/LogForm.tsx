import { useEffect, useId, useRef } from 'preact/hooks';
import type { DetectedLanguage } from '../../utils/conversation/types';
import { TOUCHPOINTS } from '../../utils/insights/types';
import { useTexts } from '../hooks/useTexts';
import { logTexts } from '../i18n/panel/log';
import { termTexts } from '../i18n/terms';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { Keys } from '../ui/Keys';
import { Voice } from '../ui/Voice';
import { ExperienceChips } from './ExperienceChips';
import { FacetChips } from './FacetChips';
import { QuoteField } from './QuoteField';
import type { LogDraft, PanelActions } from './state';

type Props = {
  readonly log: LogDraft;
  readonly language: DetectedLanguage;
  readonly actions: PanelActions;
};

/** The insight that is being written. Asking for it is the agent's own act, so it takes the focus. */
export function LogForm({ log, language, actions }: Props) {
  const texts = useTexts(logTexts);
  const { touchpoints, reading } = useTexts(termTexts);
  const id = useId();
  const form = useRef<HTMLDivElement>(null);
  const empty = log.quote.trim() === '';

  useEffect(() => {
    form.current?.querySelector('textarea')?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: 'nearest' });
  }, [log.called]);

  return (
    <div class="stack" ref={form}>
      <QuoteField log={log} onChange={actions.changeLog} />
      <FacetChips facets={log.facets} onChange={(facets) => actions.changeLog({ facets })} />
      <ExperienceChips
        experience={log.experience}
        onChange={(experience) => actions.changeLog({ experience })}
      />
      <div class="pair">
        <Field label={texts.theme}>
          {(field) => (
            <>
              <input
                type="text"
                id={field}
                list={`${id}-themes`}
                data-field="theme"
                value={log.theme ?? ''}
                onInput={({ currentTarget }) =>
                  actions.changeLog({ theme: currentTarget.value || undefined })
                }
              />
              <datalist id={`${id}-themes`}>
                {log.themes.map((theme) => (
                  <option key={theme} value={theme} />
                ))}
              </datalist>
            </>
          )}
        </Field>
        <Field label={texts.touchpoint}>
          {(field) => (
            <select
              id={field}
              data-field="touchpoint"
              value={log.touchpoint ?? ''}
              onChange={({ currentTarget }) =>
                actions.changeLog({ touchpoint: TOUCHPOINTS.find((point) => point === currentTarget.value) })
              }
            >
              <option value="">{texts.noTouchpoint}</option>
              {TOUCHPOINTS.map((point) => (
                <option key={point} value={point}>
                  {touchpoints[point]}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <Field label={`${reading}…`} hint={texts.readingHint}>
        {(field, describedBy) => (
          <input
            type="text"
            id={field}
            aria-describedby={describedBy}
            data-field="reading"
            value={log.reading ?? ''}
            onInput={({ currentTarget }) => actions.changeLog({ reading: currentTarget.value || undefined })}
          />
        )}
      </Field>
      <div class="row">
        <Button
          tone="primary"
          data-action="save"
          aria-keyshortcuts="Control+Enter"
          unavailableBecause={empty ? `${id}-empty` : undefined}
          onClick={actions.saveLog}
        >
          {texts.save} <Keys>Ctrl+↵</Keys>
        </Button>
        <Button data-action="cancel" onClick={actions.cancelLog}>
          {texts.cancel}
        </Button>
      </div>
      {empty && (
        <p class="tiny soft" id={`${id}-empty`}>
          {texts.quoteMissing}
        </p>
      )}
      {log.next !== undefined && (
        <div class="stack tight" data-next>
          <h3 class="small soft">{texts.next}</h3>
          <Voice lang={language}>{log.next}</Voice>
        </div>
      )}
    </div>
  );
}
