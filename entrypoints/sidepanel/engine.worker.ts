import { expose } from 'comlink';
import { analyse } from '../../utils/analyse';

const engine = { analyse };
export type Engine = typeof engine;

expose(engine);
