// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useHandover } from '../../../components/hooks/useHandover';
import type { AnalyseInput } from '../../../utils/analyse';
import type { Message } from '../../../utils/conversation/types';

type Asked = {
  readonly input: AnalyseInput;
  readonly answer: (text: string | undefined) => Promise<void>;
  readonly fail: () => Promise<void>;
};

/** The hook in a document, with an engine that answers when it is told to. */
function mount() {
  const asked: Asked[] = [];
  const make = (input: AnalyseInput) =>
    new Promise<string | undefined>((resolve, reject) =>
      asked.push({
        input,
        answer: (text) => act(async () => resolve(text)),
        fail: () => act(async () => reject(new Error('no'))),
      }),
    );
  function Shown({ id, input }: { readonly id: string; readonly input: AnalyseInput | undefined }) {
    return <p>{useHandover(make, id, input) ?? 'none'}</p>;
  }
  return {
    asked,
    show: (id: string, input: AnalyseInput | undefined) =>
      act(() => render(<Shown id={id} input={input} />, document.body)),
    text: () => document.querySelector('p')?.textContent,
  };
}

const said = (text: string): readonly Message[] => [{ author: 'customer', text }];
const LAMP = said('The lamp broke.');
const TAP = said('The tap leaks.');

afterEach(() => act(() => render(null, document.body)));

describe('the hand-over of what is open', () => {
  it('is asked for without the draft, and once for the same messages', async () => {
    const hook = mount();
    hook.show('a', { messages: LAMP, draft: 'Hello' });
    hook.show('a', { messages: LAMP, draft: 'Hello there' });
    expect(hook.asked.map(({ input }) => input)).toEqual([{ messages: LAMP }]);
    await hook.asked[0]?.answer('lamp');
    expect(hook.text()).toBe('lamp');
  });

  it('stands until the one with the new message comes, and not for another conversation', async () => {
    const hook = mount();
    hook.show('a', { messages: LAMP });
    await hook.asked[0]?.answer('lamp');
    hook.show('a', { messages: [...LAMP, ...TAP] });
    expect(hook.text()).toBe('lamp');
    await hook.asked[1]?.answer('lamp and tap');
    expect(hook.text()).toBe('lamp and tap');
    hook.show('b', undefined);
    expect(hook.text()).toBe('none');
  });

  it('that comes too late is not taken for that of the conversation which is open now', async () => {
    const hook = mount();
    hook.show('a', { messages: LAMP });
    hook.show('b', { messages: TAP });
    await hook.asked[1]?.answer('tap');
    await hook.asked[0]?.answer('lamp');
    expect(hook.text()).toBe('tap');
  });

  it('is gone when the new one could not be made', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const hook = mount();
    hook.show('a', { messages: LAMP });
    await hook.asked[0]?.answer('lamp');
    hook.show('a', { messages: TAP });
    await hook.asked[1]?.fail();
    expect(hook.text()).toBe('none');
    expect(warned).toHaveBeenCalledWith('Kuule: hand-over: Error');
  });
});
