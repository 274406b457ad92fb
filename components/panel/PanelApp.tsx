import type { Analyse } from '../hooks/useAnalysis';
import { usePanel } from '../hooks/usePanel';
import { Panel } from './Panel';

/** The side panel: its state, drawn. */
export function PanelApp({ analyse }: { readonly analyse: Analyse }) {
  const { view, actions } = usePanel(analyse);
  return <Panel view={view} actions={actions} />;
}
