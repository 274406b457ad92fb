import { useRef, useState } from 'preact/hooks';
import { useFocusRescue } from '../hooks/useFocusRescue';
import { PasteText } from '../hooks/usePasteText';
import { useStatus } from '../hooks/useStatus';
import { LivePanel } from './LivePanel';
import { RestingPanel } from './RestingPanel';
import type { PanelActions, PanelView } from './state';

type Props = { readonly view: PanelView; readonly actions: PanelActions };

/** The side panel: one view at a time, and one line that tells a screen reader what is new. */
export function Panel({ view, actions }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const status = useStatus(view);
  const pasteText = useState('');
  useFocusRescue(root);
  return (
    <div class="panel" data-panel data-view={view.kind} ref={root}>
      <PasteText.Provider value={pasteText}>
        {view.kind === 'live' ? (
          <LivePanel key={view.key} view={view} actions={actions} />
        ) : (
          <RestingPanel key={view.kind} view={view} actions={actions} />
        )}
      </PasteText.Provider>
      <p class="sr" role="status">
        {/* A new element each time: the same words twice in a row are said twice. */}
        <span key={status.turn}>{status.text}</span>
      </p>
    </div>
  );
}
