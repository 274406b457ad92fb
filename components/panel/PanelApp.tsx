import type { EngineInWorker } from '../../utils/messaging/engine';
import { usePanel } from '../hooks/usePanel';
import { Localised } from '../ui/Localised';
import { Panel } from './Panel';

const TITLE = { en: 'Kuule', fi: 'Kuule' };

type Props = { readonly engine: EngineInWorker };

/** The side panel. The engine is handed in, because it lives in a worker. */
export function PanelApp({ engine }: Props) {
  return (
    <Localised title={TITLE}>
      <LivePanelApp engine={engine} />
    </Localised>
  );
}

function LivePanelApp({ engine }: Props) {
  const { view, actions } = usePanel(engine);
  return <Panel view={view} actions={actions} />;
}
