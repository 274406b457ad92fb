import type { Analyse } from '../hooks/useAnalysis';
import { usePanel } from '../hooks/usePanel';
import { Localised } from '../ui/Localised';
import { Panel } from './Panel';

const TITLE = { en: 'Kuule', fi: 'Kuule' };

type Props = { readonly analyse: Analyse };

/** The side panel. The engine is handed in, because it lives in a worker. */
export function PanelApp({ analyse }: Props) {
  return (
    <Localised title={TITLE}>
      <LivePanelApp analyse={analyse} />
    </Localised>
  );
}

function LivePanelApp({ analyse }: Props) {
  const { view, actions } = usePanel(analyse);
  return <Panel view={view} actions={actions} />;
}
