import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { HELPDESK_PORT, type HelpdeskEvent, type HelpdeskRequest } from '../../utils/messaging/protocol';
import { servePage } from '../../utils/page/serve';

/** Reads and watches the page while a panel has a port open to it; otherwise it only waits for one. */
export default defineContentScript({
  // Without `matches`: WXT would make host permissions of them, and sites are granted one at a time.
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const onConnect: Parameters<typeof browser.runtime.onConnect.addListener>[0] = (port) => {
      if (port.name !== HELPDESK_PORT) return;
      const life = new AbortController();
      const end = () => life.abort();
      // A newer script has taken this one's place (the panel brought one just before the browser did): told, the panel turns to it.
      const makeWay = () => {
        end();
        port.disconnect();
      };
      port.onDisconnect.addListener(end);
      ctx.signal.addEventListener('abort', makeWay, { once: true, signal: life.signal });
      const answer = servePage(document, (event: HelpdeskEvent) => port.postMessage(event), life.signal);
      port.onMessage.addListener((request) => answer(request as HelpdeskRequest));
    };
    browser.runtime.onConnect.addListener(onConnect);
    ctx.onInvalidated(() => browser.runtime.onConnect.removeListener(onConnect));
  },
});
