// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { LiveView, LogDraft } from '../../../components/panel/state';
import { owedView } from '../../tools/gallery/owed';
import { liveView } from '../../tools/gallery/story';
import { mountPanel } from './mount';

let panel: ReturnType<typeof mountPanel>;
afterEach(() => panel.unmount());

const live = liveView('en');
const finding = (index: number) => `[data-rule="en/sample-${index}"]`;

describe('a prompt', () => {
  it('shows exactly the text that is inserted, its evidence, and three ways to say no', () => {
    panel = mountPanel(live, 'en');
    const [prompt] = live.prompts;
    expect(panel.find('[data-prompt]').dataset.pattern).toBe('en/summarise-sample');
    expect(panel.find('[data-prompt-text]').textContent).toBe(prompt?.text);
    expect([...document.querySelectorAll('.because mark')].map((mark) => mark.textContent)).toEqual([
      'the box had the wrong model in it',
      'My plumber comes on Thursday, and I need the right tap by then',
    ]);
    for (const scope of ['here', 'thread', 'never'])
      panel.click(`[data-prompt] [data-action="dismiss-${scope}"]`);
    expect(panel.told).toEqual([
      ['dismissPrompt', prompt, 'here'],
      ['dismissPrompt', prompt, 'thread'],
      ['dismissPrompt', prompt, 'never'],
    ]);
  });

  it('fills its mark and its evidence together, whichever is reached', () => {
    panel = mountPanel(live, 'en');
    const filled = () => [...document.querySelectorAll('mark.on')].map((mark) => mark.textContent);
    panel.find('.prompt-text mark a').focus();
    panel.show({ ...live });
    expect(filled()).toEqual(['The box had the wrong model in it', 'the box had the wrong model in it']);
    panel.find('.because li:nth-child(2) a').focus();
    panel.show({ ...live });
    expect(filled()).toHaveLength(2);
    expect(filled()[1]).toBe('My plumber comes on Thursday, and I need the right tap by then');
  });

  it('is opened from those that wait, which are two at most', () => {
    panel = mountPanel(live, 'en');
    expect(document.querySelectorAll('[data-waiting] button')).toHaveLength(2);
    panel.click('[data-waiting] li:last-child button');
    panel.click('.rasa [data-step="appreciate"] button');
    expect(panel.told).toEqual([
      ['openPrompt', 'en/ask-sample'],
      ['openStep', 'appreciate'],
    ]);
  });
});

describe('a finding', () => {
  it('is applied as shown', () => {
    panel = mountPanel(live, 'en');
    const diff = panel.find(`${finding(0)} [data-diff]`);
    expect(diff.innerHTML).toBe(
      'I’m sorry about the wrong model<del>, but a</del><ins>. A</ins> new tap leaves tomorrow.',
    );
    panel.click(`${finding(0)} [data-action="apply"]`);
    expect(panel.told).toEqual([
      ['applyChange', live.findings[0]?.rewrite, '. A new', [live.findings[0]?.rewrite]],
    ]);
  });

  it('with slots waits until each is filled, says so, and keeps what was filled while the draft changes', () => {
    panel = mountPanel(live, 'en');
    const apply = `${finding(1)} [data-action="apply"]`;
    panel.click(apply);
    panel.type(`${finding(1)} .slot[aria-label="day"]`, 'Friday');
    panel.click(apply);
    expect(panel.told).toEqual([]);
    const reason = document.getElementById(panel.find(apply).getAttribute('aria-describedby') ?? '');
    expect(reason?.textContent).toMatch(/Fill the slots first/);

    const moved = { ...live, draft: { text: `${live.draft?.text} Best, Aino`, mode: 'public' } } as const;
    panel.show({ ...moved, findings: live.findings.toReversed() });
    panel.type(`${finding(1)} .slot[aria-label="time"]`, 'noon');
    panel.click(apply);
    expect(panel.told).toEqual([
      [
        'applyChange',
        live.findings[1]?.rewrite,
        'I’ll get back to you by Friday at noon, even if this is still open.',
        [live.findings[1]?.rewrite],
      ],
    ]);
  });

  it('is looked at together with the other ready ones before all are applied', () => {
    const draft = 'It is just a test. It is just a draw.';
    const [sample] = live.findings;
    if (!sample) throw new Error('The sample story has no findings.');
    const ready = [6, 25].map((start) => ({
      ...sample,
      rewrite: { ...sample.rewrite, start, end: start + 5, actual: 'just ', expected: [''] },
    }));
    const view = {
      ...live,
      draft: { text: draft, mode: 'public' },
      checkedDraft: draft,
      findings: ready,
    } as const;
    panel = mountPanel(view, 'en');
    panel.click('[data-action="preview-all"]');
    expect(panel.find('[data-apply-all] [data-diff]').textContent).toContain(
      'just a test. It is just a draw',
    );
    expect(panel.told).toEqual([]);
    panel.click('[data-action="apply-all"]');
    expect(panel.told).toEqual([
      [
        'applyChange',
        expect.objectContaining({ start: 6, end: 30 }),
        'a test. It is ',
        expect.arrayContaining(ready.map(({ rewrite }) => rewrite)),
      ],
    ]);
  });

  it('that only flags explains itself and offers nothing', () => {
    panel = mountPanel(live, 'en');
    expect(panel.has(`${finding(2)} [data-action="apply"]`)).toBe(false);
    expect(panel.find(`${finding(2)} .why`).textContent).toBe('Say what the customer can do next.');
  });

  it('says why, and is dismissed with a scope', () => {
    panel = mountPanel(live, 'en');
    panel.click(`${finding(0)} [data-action="why"]`);
    expect(panel.find(`${finding(0)} .why`).textContent).toMatch(/takes the ground/);
    panel.click(`${finding(0)} [data-action="dismiss"]`);
    panel.click(`${finding(0)} [data-action="dismiss-thread"]`);
    expect(panel.told).toEqual([['dismissRewrite', live.findings[0]?.rewrite, 'thread']]);
  });

  it('does not jump: those on screen keep their places when another comes before them', () => {
    panel = mountPanel(live, 'en');
    const [first] = live.findings;
    if (!first) throw new Error('The sample story has no findings.');
    const fresh = { ...first, rewrite: { ...first.rewrite, ruleId: 'en/fresh' } };
    panel.show({ ...live, findings: [fresh, ...live.findings] });
    const rules = () =>
      [...document.querySelectorAll<HTMLElement>('[data-finding]')].map(({ dataset }) => dataset.rule);
    expect(rules()).toEqual(['en/sample-0', 'en/sample-1', 'en/sample-2']);
    panel.show({ ...live, findings: [fresh, ...live.findings.slice(1)] });
    expect(rules()).toEqual(['en/sample-1', 'en/sample-2', 'en/fresh']);
  });
});

describe('what we owe the customer', () => {
  const owed = owedView(live, 'en');

  it('is silent when nothing is owed', () => {
    panel = mountPanel(live, 'en');
    expect(panel.has('[data-unanswered], [data-contradiction]')).toBe(false);
  });

  it('a question that was passed over is marked in the customer’s words', () => {
    panel = mountPanel(owed, 'en');
    const marked = document.querySelectorAll('[data-unanswered]');
    expect([...marked].map((point) => point.querySelector('.voice')?.textContent)).toEqual([
      'Do I get the postage back? question not answered yet',
    ]);
  });

  it('a claim against our promise stands beside the promise, in our own words', () => {
    panel = mountPanel(owed, 'en');
    expect(panel.find('[data-contradiction] h3').textContent).toBe('We said otherwise before');
    expect([...document.querySelectorAll('[data-contradiction] p')].map((line) => line.textContent)).toEqual([
      'In the draft: “A new tap leaves tomorrow.”',
      'Earlier, at 10:44: “A new tap leaves today.”',
    ]);
    expect(panel.find('[data-draft]').textContent).not.toContain('Nothing to change');
  });
});

describe('an insight', () => {
  const log: LogDraft = {
    quote: 'Call me on «phone».',
    masked: [{ kind: 'phone', mask: '«phone»', original: '040 000 0000' }],
    shown: [],
    facets: ['dream'],
    themes: ['Missed call-back'],
    told: 'directly',
  };
  const logging: LiveView = { ...live, log };

  it('takes the focus when the agent begins it, and every field changes it', () => {
    panel = mountPanel(live, 'en');
    panel.click('[data-point] [data-action="log"]');
    panel.show(logging);
    expect(document.activeElement).toBe(panel.find('[data-field="quote"]'));
    panel.type('[data-field="quote"]', 'Call me.');
    panel.click('input[name="facet"][value="need"]');
    panel.click('input[name="facet"][value="dream"]');
    panel.click('input[value="irritating"]');
    panel.type('[data-field="theme"]', 'Calls');
    panel.type('[data-field="reading"]', 'She waits.');
    panel.click('[data-action="unmask"]');
    panel.click('[data-action="save"]');
    panel.click('[data-action="cancel"]');
    expect(panel.told.slice(1)).toEqual([
      ['changeLog', { quote: 'Call me.' }],
      ['changeLog', { facets: ['dream', 'need'] }],
      ['changeLog', { facets: [] }],
      ['changeLog', { experience: 'irritating' }],
      ['changeLog', { theme: 'Calls' }],
      ['changeLog', { reading: 'She waits.' }],
      ['changeLog', { quote: 'Call me on 040 000 0000.', masked: [], shown: ['040 000 0000'] }],
      ['saveLog'],
      ['cancelLog'],
    ]);
  });
});

describe('without a page', () => {
  it('a conversation is pasted, and has its own draft', () => {
    panel = mountPanel({ kind: 'unknown', host: 'desk.example' }, 'en');
    panel.click('[data-action="listen"]');
    panel.type('[data-paste] textarea', 'Customer: It broke.');
    panel.click('[data-action="listen"]');
    panel.show({ ...live, source: 'pasted' });
    panel.type('[data-own-draft]', 'I’m sorry.');
    expect(panel.told).toEqual([
      ['pasteConversation', 'Customer: It broke.'],
      ['writeDraft', 'I’m sorry.'],
    ]);
  });
});
