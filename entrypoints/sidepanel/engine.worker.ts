import { expose } from 'comlink';
import { analyse } from '../../utils/analyse';
import type { Engine } from '../../utils/messaging/engine';

expose({ analyse } satisfies Engine);
