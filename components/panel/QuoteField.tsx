import { useTexts } from '../hooks/useTexts';
import { logTexts } from '../i18n/panel/log';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import type { LogDraft, PanelActions } from './state';
import { unmask } from './unmask';

type Props = { readonly log: LogDraft; readonly onChange: PanelActions['changeLog'] };

/** The customer's words, personal data masked; each mask can be taken away knowingly. */
export function QuoteField({ log, onChange }: Props) {
  const texts = useTexts(logTexts);
  return (
    <div class="stack tight">
      <Field label={texts.quote}>
        {(id) => (
          <textarea
            class="said"
            dir="auto"
            id={id}
            rows={3}
            data-field="quote"
            value={log.quote}
            onInput={({ currentTarget }) => onChange({ quote: currentTarget.value })}
          />
        )}
      </Field>
      {log.masked.length > 0 && (
        <ul class="masks">
          {log.masked.map(({ kind, original }, index) => (
            <li key={`${index}:${original}`} class="tiny soft">
              {texts.masked[kind]}{' '}
              <Button tone="quiet" data-action="unmask" onClick={() => onChange(unmask(log, index))}>
                {texts.show}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {log.shown.length > 0 && <p class="tiny soft">{texts.showing}</p>}
    </div>
  );
}
