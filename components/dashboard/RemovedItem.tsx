import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Insight } from '../../utils/insights/types';
import { useTexts } from '../hooks/useTexts';
import { dashboardTexts } from '../i18n/dashboard';
import { Button } from '../ui/Button';

type Props = { readonly insight: Insight; readonly onUndo: () => void };

/** Stands where a deleted insight stood, with the way back. */
export function RemovedItem({ insight, onUndo }: Props) {
  const texts = useTexts(dashboardTexts);
  const button = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone; the focus stays in the same place of the list.
  useLayoutEffect(() => button.current?.focus(), []);
  return (
    <div class="row insight-removed">
      <p class="small">{texts.removed}</p>
      <Button buttonRef={button} onClick={onUndo}>
        <span>
          {texts.undo}
          <span class="sr">{texts.of(insight.quote.slice(0, 60))}</span>
        </span>
      </Button>
    </div>
  );
}
