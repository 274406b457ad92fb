import { describe, expect, it } from 'vitest';
import { choosePoints } from '../../../components/panel/choosePoints';
import { readPasted } from '../../../components/panel/readPasted';
import { readShortcut } from '../../../components/panel/shortcuts';
import { unmask } from '../../../components/panel/unmask';
import { liveView } from '../../tools/gallery/story';

describe('a pasted conversation', () => {
  it.each([
    ['Paketti on myöhässä.\nMissä se on?', [['customer', 'Paketti on myöhässä.\nMissä se on?']]],
    [
      'Asiakas: Lasku tuli kahdesti.\r\nMaksoin jo.\r\nMinä: Tarkistan asian.',
      [
        ['customer', 'Lasku tuli kahdesti.\nMaksoin jo.'],
        ['agent', 'Tarkistan asian.'],
      ],
    ],
    [
      'customer: It broke.\nME: Oh no.\nAgent: Which part?',
      [
        ['customer', 'It broke.'],
        ['agent', 'Oh no.'],
        ['agent', 'Which part?'],
      ],
    ],
    ['Me otimme yhteyttä: ei vastausta.', [['customer', 'Me otimme yhteyttä: ei vastausta.']]],
    [' \n\n ', []],
    ['Minä:\n', []],
  ])('%j', (text, expected) => {
    expect(readPasted(text).map(({ author, text: words }) => [author, words])).toEqual(expected);
  });
});

describe('shortcuts', () => {
  const press = (key: string, held: string, code = '') => ({
    key,
    code,
    altKey: held.includes('alt'),
    ctrlKey: held.includes('ctrl'),
    metaKey: held.includes('meta'),
  });

  it.each([
    ['Alt+I', press('i', 'alt', 'KeyI'), 'insert'],
    ['Alt+I with caps lock', press('I', 'alt', 'KeyI'), 'insert'],
    ['Alt+I where the letter sits elsewhere (Dvorak)', press('i', 'alt', 'KeyG'), 'insert'],
    ['the key at the place of I that types C (Dvorak)', press('c', 'alt', 'KeyI'), undefined],
    ['Option+I, a dead key on macOS', press('Dead', 'alt', 'KeyI'), 'insert'],
    ['AltGr+L on Windows', press('l', 'ctrl alt', 'KeyL'), undefined],
    ['AltGr+L on Linux', press('ł', '', 'KeyL'), undefined],
    ['a bare letter', press('n', '', 'KeyN'), undefined],
    ['Ctrl+Enter', press('Enter', 'ctrl', 'Enter'), 'save'],
    ['Cmd+Enter', press('Enter', 'meta', 'Enter'), 'save'],
    ['Enter', press('Enter', '', 'Enter'), undefined],
    ['Escape', press('Escape', '', 'Escape'), 'leave'],
  ])('%s', (_, event, expected) => {
    expect(readShortcut(event)).toBe(expected);
  });
});

describe('showing masked data again', () => {
  const log = {
    quote: 'Soita «puhelin» tai «puhelin», «nimi».',
    masked: [
      { kind: 'phone', mask: '«puhelin»', original: '040 000 0001' },
      { kind: 'phone', mask: '«puhelin»', original: '040 000 0002' },
      { kind: 'name', mask: '«nimi»', original: 'Aino' },
    ],
    shown: ['x'],
    facets: [],
    themes: [],
    told: 'directly',
  } as const;

  it.each([
    [0, 'Soita 040 000 0001 tai «puhelin», «nimi».', ['x', '040 000 0001']],
    [1, 'Soita «puhelin» tai 040 000 0002, «nimi».', ['x', '040 000 0002']],
    [2, 'Soita «puhelin» tai «puhelin», Aino.', ['x', 'Aino']],
  ])('the one at %i', (index, quote, shown) => {
    expect(unmask(log, index)).toEqual({ quote, shown, masked: log.masked.toSpliced(index, 1) });
  });

  it('puts nothing back where the mask was edited away', () => {
    const edited = { ...log, quote: 'Soita minulle.' };
    expect(unmask(edited, 2)).toEqual({ masked: log.masked.slice(0, 2) });
  });
});

describe('the points that matter most', () => {
  const { analysis, messages } = liveView('fi');

  it('are the unanswered ones of the latest turn first, shown in the order they were said', () => {
    expect(choosePoints(analysis, messages, 2).chosen.map(({ point }) => point.kind)).toEqual([
      'expectation',
      'feeling',
    ]);
    expect(choosePoints(analysis, messages, 3).chosen.map(({ point }) => point.kind)).toEqual([
      'wish',
      'expectation',
      'feeling',
    ]);
  });

  it('leave out no question that we passed over, however old; the newest three of more', () => {
    const asked = (number: number) => ({ message: 0, start: number, end: number + 1, quote: `${number}` });
    const questions = [0, 1, 2, 3].map(asked);
    const [first, ...others] = analysis.messages;
    if (!first) throw new Error('The sample story has no messages.');
    const points = [
      ...questions.map((span) => ({ ...span, kind: 'question' as const })),
      ...(first.points ?? []),
    ];
    const owing = { ...analysis, messages: [{ ...first, points }, ...others], unanswered: questions };
    const { chosen, all } = choosePoints(owing, messages, 2);
    expect(chosen.map(({ point }) => point.quote)).toEqual([
      '1',
      '2',
      '3',
      ...choosePoints(analysis, messages, 2).chosen.map(({ point }) => point.quote),
    ]);
    expect(all.filter(({ unanswered }) => unanswered)).toHaveLength(4);
  });

  it('never come from anyone but the customer', () => {
    const notes = messages.map((message) => ({ ...message, author: 'note' as const }));
    expect(choosePoints(analysis, notes, 5).all).toEqual([]);
  });
});
