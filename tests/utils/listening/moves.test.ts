import { describe, expect, test } from 'vitest';
import { analyse } from '../../../utils/analyse';
import { listenTo } from '../../../utils/listening/listen';
import { findMoves } from '../../../utils/listening/moves';
import { beforeOf } from '../../../utils/listening/moves/before';
import { LISTENED } from '../../../utils/listening/ownText';
import { readText } from '../../../utils/listening/reading';

const moves = (text: string, language: 'fi' | 'en', before?: string) =>
  (listenTo({ author: 'agent', text }, { language, before }).moves ?? []).map((move) =>
    [move.step, move.form ?? move.depth].filter((part) => part !== undefined).join(':'),
  );

describe('the most prominent move comes first', () => {
  test.each([
    ['en', 'Right. You paid the fee twice. Which of the two receipts has the later date?', 'ask:open'],
    [
      'en',
      'Thank you for the photos. The office is closed on Mondays. I have moved your slot to Tuesday at nine.',
      'inform:information',
    ],
    ['fi', 'Selvä. Odotit asentajaa koko tiistain. Mihin numeroon asentaja voi soittaa?', 'ask:open'],
    [
      'fi',
      'Kiitos kuvista. Siirsin aikasi torstaille kello yhdeksään, ja asentaja soittaa ennen tuloaan.',
      'inform:information',
    ],
  ] as const)('%s: %s', (language, text, first) => {
    expect(moves(text, language)[0]).toBe(first);
  });
});

describe('what the customer said before decides', () => {
  const late = 'The wardrobe came without hinges and the manual is in Polish.';
  test.each([
    ['No hinges, and a manual in Polish.', late, ['summarise:simple']],
    ['The hinges leave our warehouse on Thursday by courier.', late, ['inform:information']],
    ['So the wardrobe has no hinges.', late, ['summarise:simple']],
    // The same words answer when the customer asked.
    ['The manual is in Polish.', 'Is the manual in Polish?', ['inform:information']],
    [
      'You moved house last spring.',
      `${late} Someone at your shop told me to write here about missing hinges.`,
      ['inform:information'],
    ],
  ] as const)('%s', (text, before, expected) => {
    expect(moves(text, 'en', before)).toEqual(expected);
  });

  test('in Finnish too', () => {
    const before = 'Kaappi tuli ilman saranoita ja ohje on puolaksi.';
    expect(moves('Eli kaappi tuli ilman saranoita.', 'fi', before)).toEqual(['summarise:simple']);
    expect(moves('Saranat lähtevät torstaina lähetillä.', 'fi', before)).toEqual(['inform:information']);
  });

  test('in a conversation the last message of the customer counts', () => {
    const { messages } = analyse({
      language: 'en',
      messages: [
        { author: 'customer', text: 'Both the hinge and the handle came loose.' },
        { author: 'agent', text: 'The hinge and the handle.' },
      ],
    });
    expect(messages[1]?.moves?.map(({ step }) => step)).toEqual(['summarise']);
  });
});

describe('a statement that is put as a question', () => {
  test('tells back and asks', () => {
    expect(moves('You paid the fee twice, right?', 'en')).toEqual(['summarise:simple', 'ask:closed']);
    expect(moves('Maksoit siis maksun kahdesti, eikö niin?', 'fi')).toEqual([
      'summarise:simple',
      'ask:closed',
    ]);
  });

  test('leaves the step of asking open', () => {
    const customer = {
      author: 'customer',
      text: 'The fee was charged twice and I am short of money now.',
    } as const;
    const asked = (draft: string) => analyse({ language: 'en', messages: [customer], draft }).rasa.ask;
    expect(asked('So the fee was charged twice, right?')).not.toBe('done');
    expect(asked('So the fee was charged twice, right? What would help you most today?')).toBe('done');
  });
});

test.each([
  ['en', 'My sister had the same washing machine. I loved it. She still has it.'],
  ['en', "You're welcome, have a lovely weekend!"],
  ['en', 'Um, so—'],
  ['fi', 'Eipä kestä, mukavaa viikonloppua!'],
] as const)('%s, no move at all: %s', (language, text) => {
  expect(moves(text, language)).toEqual([]);
});

test('long runs of the same words are read in time', () => {
  for (const piece of [
    'you ',
    'so ',
    'very ',
    'yeah, ',
    'what ',
    'uh ',
    'a-',
    'eli ',
    'mitä ',
    'voisitko kertoa ',
    'that is really ',
    'sorry to hear ',
    '😀 ',
    'uh, ',
    'i think ',
    '(',
    '?',
  ]) {
    const text = piece.repeat(LISTENED / piece.length);
    for (const language of ['en', 'fi'] as const) {
      const before = beforeOf(text, language);
      const { text: read } = readText(text, language, undefined);
      const start = performance.now();
      findMoves(read, language, before);
      expect(performance.now() - start, `${language} ${piece}`).toBeLessThan(400);
    }
  }
});

describe('receiving', () => {
  const receive = (language: 'en' | 'fi', said: string, draft: string) =>
    analyse({ language, messages: [{ author: 'customer', text: said }], draft }).rasa.receive;

  test.each([
    ['en', 'My garden gate remote has stopped working.', 'Your garden gate remote is probably out of range.'],
    ['fi', 'Autotallin kaukosäädin lakkasi toimimasta.', 'Autotallin kaukosäädin on varmaan liian kaukana.'],
    ['fi', 'Autotallin kaukosäädin lakkasi toimimasta.', 'Lähetän autotallin kaukosäätimen huoltoon.'],
  ] as const)('%s: “%s” is not taken up by “%s”', (language, said, draft) => {
    expect(receive(language, said, draft)).toBe('missing');
  });

  test.each([
    ['en', 'My garden gate remote has stopped working.', 'So your garden gate remote has stopped working.'],
    [
      'fi',
      'Autotallin kaukosäädin lakkasi toimimasta.',
      'Autotallin kaukosäädin on siis lakannut toimimasta.',
    ],
  ] as const)('%s: “%s” is taken up by “%s”', (language, said, draft) => {
    expect(receive(language, said, draft)).toBe('done');
  });
});
