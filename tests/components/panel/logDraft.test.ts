import { describe, expect, it } from 'vitest';
import { type Asked, ask, begin, change, follow } from '../../../components/panel/logDraft';

const first: Asked = {
  words: 'Call me on 040 123 4567.',
  suggestion: {
    message: 0,
    start: 0,
    end: 24,
    quote: 'Call me on 040 123 4567.',
    kind: 'wish',
    facet: 'wish',
    theme: 'Call-backs',
    touchpoint: 'support',
    told: 'silently',
  },
};
const second: Asked = { words: 'The lamp is broken.' };
const third: Asked = { words: 'It was a gift.' };

describe('the form of an insight', () => {
  it('begins with the words masked and the suggestion filled in', () => {
    expect(begin(first, 'en', 1).draft).toEqual({
      number: 1,
      quote: 'Call me on «phone».',
      masked: [{ kind: 'phone', mask: '«phone»', original: '040 123 4567' }],
      shown: [],
      facets: ['wish'],
      told: 'silently',
      themes: [],
      kind: 'wish',
      theme: 'Call-backs',
      touchpoint: 'support',
    });
  });

  it('is replaced as long as the agent has put nothing into it', () => {
    const entry = ask(ask(undefined, first, 'en'), second, 'en');
    expect(entry).toEqual(begin(second, 'en', 2));
  });

  it.each([
    ['the quote', { quote: 'Call me.' }],
    ['a facet', { facets: ['need'] }],
    ['the experience', { experience: 'irritating' }],
    ['the reading', { reading: 'She waits.' }],
    ['a mask shown', { quote: first.words, masked: [], shown: ['040 123 4567'] }],
  ] as const)('keeps %s, and other words wait until it is saved or cancelled', (_, patch) => {
    const written = change(ask(undefined, first, 'en'), patch);
    const asked = ask(written, second, 'en');
    expect(asked.draft).toEqual({ ...written.draft, called: 1, next: second.words });
    expect(change(asked, { theme: 'Calls' }).draft.next).toBe(second.words);
    expect(follow(asked, 'en')).toEqual(begin(second, 'en', 2));
  });

  it('lets the latest words wait: those before were only pointed at', () => {
    const written = change(ask(undefined, first, 'en'), { reading: 'She waits.' });
    const entry = ask(ask(written, second, 'en'), third, 'en');
    expect(entry.draft.reading).toBe('She waits.');
    expect(follow(entry, 'en')).toEqual(begin(third, 'en', 2));
  });

  it('is only called forth when its own words are asked for again', () => {
    const written = change(ask(undefined, first, 'en'), { reading: 'She waits.' });
    const again = ask(written, { words: first.words }, 'en');
    expect(again.next).toBeUndefined();
    expect(again.draft).toEqual({ ...written.draft, called: 1 });
    expect(follow(again, 'en')).toBeUndefined();
  });

  it('forgets a choice that was taken away', () => {
    const chosen = change(begin(second, 'en', 1), { experience: 'irritating', theme: 'Lamps' });
    const taken = change(chosen, { experience: undefined, theme: undefined });
    expect(Object.keys(taken.draft)).not.toContain('experience');
    expect(Object.keys(taken.draft)).not.toContain('theme');
  });
});
