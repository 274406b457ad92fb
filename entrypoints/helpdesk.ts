import type { Runtime } from 'webextension-polyfill';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { HELPDESK_PORT, type HelpdeskEvent, type HelpdeskRequest } from '../utils/messaging/protocol';
import { servePage } from '../utils/page/serve';

/** The browser's own object in place of the polyfill: this script is in every page of a granted site, and needs one event of it. */
declare const chrome: { readonly runtime: Pick<Runtime.Static, 'onConnect'> };

/** Where the script that serves a page keeps its end, in a world that pages cannot reach. */
const SERVING = 'kuuleServing';

/** Reads and watches the page while a panel has a port open to it; otherwise it only waits for one. */
export default defineUnlistedScript(() => {
  const before: unknown = Reflect.get(globalThis, SERVING);
  const serving = new AbortController();
  Reflect.set(globalThis, SERVING, serving);

  const onConnect = (port: Runtime.Port) => {
    if (port.name !== HELPDESK_PORT) return;
    const life = new AbortController();
    const end = () => life.abort();
    // A newer script has taken this one's place (the panel brought one just before the browser did): told, the panel turns to it.
    const makeWay = () => {
      end();
      port.disconnect();
    };
    port.onDisconnect.addListener(end);
    serving.signal.addEventListener('abort', makeWay, { once: true, signal: life.signal });
    const answer = servePage(document, (event: HelpdeskEvent) => port.postMessage(event), life.signal);
    port.onMessage.addListener((request) => answer(request as HelpdeskRequest));
  };
  chrome.runtime.onConnect.addListener(onConnect);
  serving.signal.addEventListener('abort', () => chrome.runtime.onConnect.removeListener(onConnect));
  if (before instanceof AbortController) before.abort();
});
