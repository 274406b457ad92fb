import { render } from 'preact';
import { PanelApp } from '../../components/panel/PanelApp';
import { engineIn } from '../../utils/messaging/engine';
import './style.css';

const startWorker = () =>
  new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module', name: 'Kuule engine' });

render(<PanelApp engine={engineIn(startWorker)} />, document.body);
