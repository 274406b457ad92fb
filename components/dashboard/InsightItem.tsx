import { useLayoutEffect, useRef } from 'preact/hooks';
import type { InsightEdit } from '../../utils/db/editInsight';
import type { ThemeInUse } from '../../utils/db/themesInUse';
import type { Insight } from '../../utils/insights/types';
import { useTexts } from '../hooks/useTexts';
import { dashboardTexts } from '../i18n/dashboard';
import { termTexts } from '../i18n/terms';
import { Button } from '../ui/Button';
import { Glyph } from '../ui/Glyph';
import { InsightEditor } from './InsightEditor';
import { InsightTags } from './InsightTags';
import { Quote } from './Quote';

type Props = {
  readonly insight: Insight;
  readonly themes: readonly ThemeInUse[];
  readonly editing: boolean;
  /** It was deleted and brought back a moment ago. */
  readonly justRestored: boolean;
  readonly onEdit: (open: boolean) => void;
  readonly onSave: (edit: InsightEdit) => void;
  readonly onRemove: () => void;
};

/** One insight: the customer's words first, then how the agent read and sorted them. */
export function InsightItem({ insight, themes, editing, justRestored, onEdit, onSave, onRemove }: Props) {
  const texts = useTexts(dashboardTexts);
  const { reading } = useTexts(termTexts);
  const editButton = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(editing);
  // The control that had the focus is gone when the editor closes or a deletion is undone; it stays in this item.
  useLayoutEffect(() => {
    if ((wasEditing.current && !editing) || justRestored) editButton.current?.focus();
    wasEditing.current = editing;
  }, [editing, justRestored]);
  const about = <span class="sr">{texts.of(beginning(insight.quote))}</span>;
  return (
    <article class="insight">
      <Quote insight={insight} />
      {editing ? (
        <InsightEditor insight={insight} themes={themes} onSave={onSave} onCancel={() => onEdit(false)} />
      ) : (
        <>
          {insight.reading && (
            <p class="small">
              <span class="soft">{reading}:</span> {insight.reading}
            </p>
          )}
          <div class="insight-foot">
            <InsightTags insight={insight} />
            <div class="row insight-actions">
              {insight.link && (
                <a class="btn quiet" href={insight.link} target="_blank" rel="noreferrer">
                  <Glyph name="link" />
                  <span>
                    {texts.openTicket}
                    {about}
                  </span>
                </a>
              )}
              <Button tone="quiet" buttonRef={editButton} onClick={() => onEdit(true)}>
                <span>
                  {texts.edit}
                  {about}
                </span>
              </Button>
              <Button tone="quiet" onClick={onRemove}>
                <span>
                  {texts.remove}
                  {about}
                </span>
              </Button>
            </div>
          </div>
        </>
      )}
    </article>
  );
}

/** Enough of a quote to tell it from others when it is read aloud. */
function beginning(quote: string): string {
  const words = quote.split(/\s+/);
  return words.length > 6 ? `${words.slice(0, 6).join(' ')} …` : quote;
}
