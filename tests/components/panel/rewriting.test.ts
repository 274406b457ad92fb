import { describe, expect, it } from 'vitest';
import { diffWords } from '../../../components/panel/diffWords';
import { keepShown } from '../../../components/panel/keepShown';
import { fillSlots, readSlots } from '../../../components/panel/slots';

describe('a diff in whole words', () => {
  const show = (before: string, after: string) =>
    diffWords(before, after)
      .map(({ kind, text }) => (kind === 'same' ? text : kind === 'gone' ? `[-${text}-]` : `{+${text}+}`))
      .join('');

  it.each([
    ['emme voi lähettää', 'voimme lähettää', '[-emme voi-]{+voimme+} lähettää'],
    [', but the', '. The', '[-, but the-]{+. The+}'],
    ['the parcel is late', 'the parcel is late', 'the parcel is late'],
    ['Unfortunately we', 'We', '[-Unfortunately we-]{+We+}'],
    ['turhaan ', '', '[-turhaan -]'],
    ['you must send it', 'please send it', '[-you must-]{+please+} send it'],
  ])('%s → %s', (before, after, expected) => {
    expect(show(before, after)).toBe(expected);
  });

  it('loses nothing of either text', () => {
    const before = 'Hei! Emme valitettavasti voi 🙈 tehdä\nmitään – "ikävä kyllä".';
    const after = 'Hei! Voimme tehdä\ntämän: "näin" 🙈.';
    const parts = diffWords(before, after);
    const join = (without: 'gone' | 'new') =>
      parts.flatMap(({ kind, text }) => (kind === without ? [] : text)).join('');
    expect([join('new'), join('gone')]).toEqual([before, after]);
  });
});

describe('slots', () => {
  it('reads names and words', () => {
    expect(readSlots('Palaan asiaan [päivä] klo [kellonaika] mennessä.')).toEqual([
      { kind: 'text', text: 'Palaan asiaan ' },
      { kind: 'slot', index: 0, name: 'päivä' },
      { kind: 'text', text: ' klo ' },
      { kind: 'slot', index: 1, name: 'kellonaika' },
      { kind: 'text', text: ' mennessä.' },
    ]);
  });

  it.each([
    [[], undefined],
    [['on Monday'], undefined],
    [['on Monday', '  '], undefined],
    [['on Monday', 'noon '], 'Back on Monday at noon.'],
  ])('filled with %j', (values, expected) => {
    expect(fillSlots(readSlots('Back [day] at [time].'), values)).toBe(expected);
  });
});

describe('which findings stay on screen', () => {
  const named = (names: string) => Array.from(names, (name) => ({ name }));
  it.each([
    ['abcd', '', 'abc'],
    ['xabc', 'abc', 'abc'],
    ['xac', 'abc', 'acx'],
    ['xy', 'abc', 'xy'],
  ])('%s after %s', (items, before, expected) => {
    const shown = keepShown(named(items), ({ name }) => name, Array.from(before), 3);
    expect(shown.map(({ name }) => name).join('')).toBe(expected);
  });
});
