import { hostsOf, isElement, rootIn } from '../select';
import { frameOf } from '../visible';

/** What else a press sets off; the page hears of none of it while something is picked. */
const PRESS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'dblclick', 'auxclick', 'contextmenu'];

/**
 * Waits for the agent to click something on the page, or to press Enter on what has the keyboard, and says what; nothing if they press Escape
 * or `signal` ends it. The page does not hear of the click. Clicks of scripts do not count. Meanwhile a frame is drawn around what is under the
 * pointer: the one thing that teaching adds to a page, in a closed shadow root, and takes away again.
 */
export function pick(document: Document, signal: AbortSignal): Promise<Element | undefined> {
  const life = new AbortController();
  const frame = drawFrame(document);
  return new Promise<Element | undefined>((resolve) => {
    const end = (element?: Element) => {
      life.abort();
      frame.remove();
      resolve(element);
    };
    signal.addEventListener('abort', () => end(), { once: true, signal: life.signal });
    const listen = { capture: true, signal: life.signal };
    for (const each of [document, ...framesOf(document)]) {
      each.addEventListener('pointermove', (event) => frame.around(originOf(event)), listen);
      for (const type of PRESS) each.addEventListener(type, swallow, listen);
      each.addEventListener(
        'click',
        (event) => {
          if (!event.isTrusted) return;
          swallow(event);
          end(originOf(event));
        },
        listen,
      );
      each.addEventListener(
        'keydown',
        (event) => {
          if (!event.isTrusted || (event.key !== 'Escape' && event.key !== 'Enter')) return;
          swallow(event);
          end(event.key === 'Enter' ? originOf(event) : undefined);
        },
        listen,
      );
    }
  });
}

function swallow(event: Event): void {
  if (!event.isTrusted) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

function originOf(event: Event): Element | undefined {
  const origin = event.composedPath()[0] as Node;
  return isElement(origin) ? origin : (origin.parentElement ?? undefined);
}

/** The documents of frames of the same origin. */
function framesOf(document: Document): readonly Document[] {
  return hostsOf(document, ['>>> *']).flatMap((host) => {
    const root = rootIn(host);
    return root && 'nodeType' in root && root.nodeType === Node.DOCUMENT_NODE ? [root as Document] : [];
  });
}

function drawFrame(document: Document) {
  const host = document.createElement('div');
  const line = document.createElement('div');
  host.style.cssText = 'all:initial;position:fixed;inset:0;pointer-events:none;z-index:2147483647';
  line.style.cssText =
    'position:fixed;box-sizing:border-box;border:3px solid #0b6e4f;border-radius:6px;outline:2px solid #fff';
  host.attachShadow({ mode: 'closed' }).append(line);
  document.documentElement.append(host);
  return {
    around: (element: Element | undefined) => {
      if (!element) return;
      const { left, top, width, height } = element.getBoundingClientRect();
      const [x, y] = offsetOf(element);
      Object.assign(line.style, {
        left: `${x + left}px`,
        top: `${y + top}px`,
        width: `${width}px`,
        height: `${height}px`,
      });
    },
    remove: () => host.remove(),
  };
}

/** Where the frame that an element is in begins on the page. */
function offsetOf(element: Element): readonly [number, number] {
  const frame = frameOf(element);
  if (!frame) return [0, 0];
  const { left, top } = frame.getBoundingClientRect();
  const [x, y] = offsetOf(frame);
  return [x + left, y + top];
}
