import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { InsightEdit } from '../../utils/db/editInsight';
import type { ThemeInUse } from '../../utils/db/themesInUse';
import { FACETS } from '../../utils/insights/facets';
import type { Insight } from '../../utils/insights/types';
import type { Facet } from '../../utils/listening/types';
import { useTexts } from '../hooks/useTexts';
import { dashboardTexts } from '../i18n/dashboard';
import { termTexts } from '../i18n/terms';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { Pick } from '../ui/Pick';

type Props = {
  readonly insight: Insight;
  readonly themes: readonly ThemeInUse[];
  readonly onSave: (edit: InsightEdit) => void;
  readonly onCancel: () => void;
};

/** Changes how an insight was sorted and read. The customer's words cannot be changed. */
export function InsightEditor({ insight, themes, onSave, onCancel }: Props) {
  const texts = useTexts(dashboardTexts);
  const terms = useTexts(termTexts);
  const group = useId();
  const first = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  const [theme, setTheme] = useState(insight.theme ?? '');
  const [reading, setReading] = useState(insight.reading ?? '');
  const [facets, setFacets] = useState<readonly Facet[]>(insight.facets);

  function save(event: Event): void {
    event.preventDefault();
    onSave({ theme: theme.trim() || undefined, reading: reading.trim() || undefined, facets });
  }

  return (
    <form class="stack" onSubmit={save} onKeyDown={(event) => event.key === 'Escape' && onCancel()}>
      <Field label={texts.theme} hint={texts.themeHint}>
        {(id, describedBy) => (
          <>
            <input
              type="text"
              id={id}
              value={theme}
              list={`${group}-themes`}
              autocomplete="off"
              {...(describedBy && { 'aria-describedby': describedBy })}
              ref={first}
              onInput={(event) => setTheme(event.currentTarget.value)}
            />
            <datalist id={`${group}-themes`}>
              {themes.map((known) => (
                <option key={known.theme} value={known.theme} />
              ))}
            </datalist>
          </>
        )}
      </Field>
      <fieldset class="stack">
        <legend class="legend">{texts.facets}</legend>
        <div class="chips">
          {FACETS.map((facet) => (
            <Pick
              key={facet}
              choose="any"
              name={`${group}-facets`}
              value={facet}
              checked={facets.includes(facet)}
              onChange={(checked) =>
                setFacets(checked ? [...facets, facet] : facets.filter((other) => other !== facet))
              }
            >
              {terms.facets[facet]}
            </Pick>
          ))}
        </div>
      </fieldset>
      <Field label={terms.reading}>
        {(id) => (
          <textarea
            id={id}
            rows={2}
            value={reading}
            onInput={(event) => setReading(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="row">
        <button type="submit" class="btn primary">
          {texts.save}
        </button>
        <Button onClick={onCancel}>{texts.cancel}</Button>
      </div>
    </form>
  );
}
