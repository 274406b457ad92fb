import { render } from 'preact';
import { act } from 'preact/test-utils';
import { UiLanguage } from '../../../components/hooks/useUiLanguage';
import { Panel } from '../../../components/panel/Panel';
import type { LiveView, PanelActions, PanelView } from '../../../components/panel/state';
import type { Language } from '../../../utils/conversation/types';
import { reportingActions } from '../../tools/gallery/actions';

export type Told = [name: keyof PanelActions, ...given: unknown[]];

/** The panel in a document, what it asked for, and the means to give it another view. */
export function mountPanel(first: PanelView, language: Language = 'fi') {
  const told: Told[] = [];
  const actions = reportingActions((...what) => told.push(what));
  const show = (view: PanelView) =>
    act(() =>
      render(
        <UiLanguage.Provider value={language}>
          <Panel view={view} actions={actions} />
        </UiLanguage.Provider>,
        document.body,
      ),
    );
  show(first);

  const find = (selector: string): HTMLElement => {
    const found = document.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`There is no ${selector} in the panel.`);
    return found;
  };
  return {
    told,
    show,
    find,
    has: (selector: string) => document.querySelector(selector) !== null,
    click: (selector: string) => act(() => find(selector).click()),
    type: (selector: string, text: string) =>
      act(() => {
        const field = find(selector);
        if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) {
          throw new Error(`${selector} is no text field.`);
        }
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    press: (
      key: string,
      held: KeyboardEventInit = {},
      on: EventTarget = document.activeElement ?? document,
    ) =>
      act(() => {
        on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held }));
      }),
    fire: (selector: string, kind: string) => act(() => void find(selector).dispatchEvent(new Event(kind))),
    status: () => find('[role="status"]').textContent,
    unmount: () => act(() => render(null, document.body)),
  };
}

/** The same conversation after the customer wrote another line. */
export function withCustomerLine(view: LiveView, text: string): LiveView {
  return { ...view, messages: [...view.messages, { author: 'customer', text }] };
}
