// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { HumanMoment } from '../../../utils/listening/types';
import { confirmedView, humanMomentView } from '../../tools/gallery/signs';
import { liveView } from '../../tools/gallery/story';
import { mountPanel } from './mount';

let panel: ReturnType<typeof mountPanel>;
afterEach(() => panel.unmount());

const live = liveView('en');
const summarise = () => panel.find('.rasa [data-step="summarise"] i').textContent;

describe('a human moment', () => {
  it.each([
    ['en', 'This looks like a human moment: someone may be seriously ill. “My mother is in hospital”'],
    ['fi', 'Tässä rutiinivastaus ei ehkä riitä: joku voi olla vakavasti sairas. ”Äitini on sairaalassa”'],
  ] as const)('is one line above the points, with the words that tell it: %s', (language, line) => {
    panel = mountPanel(humanMomentView(liveView(language), language), language);
    const lines = document.querySelectorAll('[data-human-moment]');
    expect([...lines].map(({ textContent }) => textContent)).toEqual([line]);
    expect(lines[0]?.nextElementSibling).toBe(panel.find('.points'));
    expect(panel.find('[data-human-moment] mark').lang).toBe(language);
  });

  it.each(['danger', 'grief', 'illness', 'thirdContact'] as const)('is told as a guess: %s', (reason) => {
    const view = humanMomentView(live, 'en');
    const humanMoment: HumanMoment = { message: 0, start: 0, end: 3, quote: 'Hi.', reason };
    panel = mountPanel(
      { ...view, analysis: { ...view.analysis, signs: { frictions: [], humanMoment } } },
      'en',
    );
    expect(panel.find(`[data-human-moment="${reason}"]`).textContent).toMatch(/ may /);
  });

  it('is not there when nothing tells of one', () => {
    panel = mountPanel(live, 'en');
    expect(panel.has('[data-human-moment]')).toBe(false);
  });
});

describe('a summary', () => {
  const confirmed = confirmedView(live, 'en');
  const withRasa = (state: 'done' | 'missing') => ({
    ...confirmed,
    analysis: { ...confirmed.analysis, rasa: { ...confirmed.analysis.rasa, summarise: state } },
  });

  it('that the customer said yes to is confirmed', () => {
    panel = mountPanel(confirmed, 'en');
    expect(summarise()).toBe('confirmed');
    expect(panel.find('.rasa [data-step="receive"] i').textContent).toBe('done');
  });

  it('without a yes is done and no more', () => {
    panel = mountPanel({ ...confirmed, analysis: { ...confirmed.analysis, signs: { frictions: [] } } }, 'en');
    expect(summarise()).toBe('done');
  });

  it('that is missing again after an earlier yes is not confirmed', () => {
    panel = mountPanel(withRasa('missing'), 'en');
    expect(summarise()).toBe('missing');
  });
});

describe('a hand-over', () => {
  it('is copied whole, and it is said where it belongs', () => {
    const view = humanMomentView(live, 'en');
    panel = mountPanel(view, 'en');
    panel.click('[data-action="copy-handover"]');
    expect(panel.told).toEqual([['copyHandover', view.handover]]);
    expect(view.handover).toContain('- “My mother is in hospital”');
    panel.show({ ...view, notice: { kind: 'handoverCopied' } });
    expect(panel.status()).toBe(
      'The hand-over is copied. It holds the customer’s own words. Paste it into an internal note.',
    );
  });

  it('stays while new words are analysed', () => {
    const view = humanMomentView(live, 'en');
    panel = mountPanel(view, 'en');
    const { analysis: _, handover: __, ...rest } = view;
    panel.show(rest);
    panel.click('[data-action="copy-handover"]');
    expect(panel.told).toEqual([['copyHandover', view.handover]]);
  });

  it('is not offered when there is nothing to hand over', () => {
    panel = mountPanel(live, 'en');
    expect(panel.has('[data-action="copy-handover"]')).toBe(false);
  });
});
