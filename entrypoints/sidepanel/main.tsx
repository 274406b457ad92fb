import { wrap } from 'comlink';
import { render } from 'preact';
import { PanelApp } from '../../components/panel/PanelApp';
import './style.css';
import type { Engine } from './engine.worker';

const engine = wrap<Engine>(
  new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module', name: 'Kuule engine' }),
);

render(<PanelApp analyse={(input) => engine.analyse(input)} />, document.body);
