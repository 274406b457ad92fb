import { expect, test } from 'vitest';
import type { Author } from '../../../utils/conversation/types';
import { listenTo } from '../../../utils/listening/listen';
import { LISTENED } from '../../../utils/listening/ownText';

const hear = (text: string, language: 'fi' | 'en', author: Author = 'customer') =>
  listenTo({ author, text }, { language });
const points = (text: string, language: 'fi' | 'en') =>
  (hear(text, language).points ?? []).map((point) => {
    expect(text.slice(point.start, point.end)).toBe(point.quote);
    return `${point.kind}: ${point.quote}`;
  });

test.each([
  ['fi', 'Moi!', []],
  ['fi', 'Hei asiakaspalvelu, kiitos viestistä.', []],
  ['fi', 'Joo, ok.', []],
  [
    'fi',
    'Moi! Pyörä tuli eilen, mutta laatikosta puuttuu poljin 😕 Ehtiiköhän uusi lauantaiksi?',
    [
      'fact: Pyörä tuli eilen',
      'problem: laatikosta puuttuu poljin',
      'question: Ehtiiköhän uusi lauantaiksi?',
    ],
  ],
  [
    'fi',
    'Kaikki hyvin, kiitos!\n\n> Onko laite rikki?\n> Terveisin Ville',
    ['thanks: Kaikki hyvin, kiitos!'],
  ],
  ['fi', 'Ei toimi.\n\nYstävällisin terveisin\nVäärä Virhe\nVirhe Oy', ['problem: Ei toimi']],
  ['en', 'Hello there,', []],
  [
    'en',
    "Someone rang and asked me for my code. I'm scared.",
    ['fact: Someone rang and asked me for my code', "feeling: I'm scared"],
  ],
  [
    'en',
    'The lamp came today but the switch is stuck. Can you send a new one?',
    ['fact: The lamp came today', 'problem: the switch is stuck', 'question: Can you send a new one?'],
  ],
] as const)('%s points: %s', (language, text, expected) => {
  expect(points(text, language)).toEqual(expected);
});

test.each([
  ['fi', 'Olen todella pettynyt, tämä on törkeää.', 'negative', ['anger', 'sadness']],
  ['fi', 'En ole vihainen.', 'neutral', []],
  ['fi', 'No onpa taas loistavaa palvelua 👏', 'negative', ['anger']],
  ['fi', 'Ihanaa, että tulitte niin nopeasti!', 'positive', ['joy']],
  ['fi', 'Mattoja on kaksi.', 'neutral', []],
  ['en', 'I am absolutely furious.', 'negative', ['anger']],
  ['en', "It's not great.", 'neutral', []],
  ['en', 'Oh wonderful, another delay.', 'negative', ['anger']],
  ['en', 'The mugs arrived.', 'neutral', []],
] as const)('%s feelings: %s', (language, text, sentiment, emotions) => {
  // In the middle of a talk: what opens one without any matter is heard by its tone, too (feelings.test.ts).
  const heard = listenTo({ author: 'customer', text }, { language, continues: true });
  expect(heard).toMatchObject({ sentiment, emotions });
});

test.each(['note', 'bot', 'system', 'unknown'] as const)('a %s is never heard as the customer', (author) => {
  expect(hear('Asiakkaan laite on rikki ja hän on vihainen.', 'fi', author)).toEqual({ language: 'fi' });
});

test('nothing is inferred from a name', () => {
  const text = 'Milloin aukeatte?';
  const [one, other] = ['Dr. Reginald Moneybags', 'Bo'].map((name) =>
    listenTo({ author: 'customer', text, name }, { language: 'fi' }),
  );
  expect(one).toEqual(other);
});

test('other languages are told apart and left alone', () => {
  expect(listenTo({ author: 'customer', text: 'Hej, jag har inte fått mitt paket än.' }, {})).toEqual({
    language: 'sv',
    points: [],
    sentiment: 'neutral',
    emotions: [],
    facts: [],
  });
});

test.each([
  ['a huge message', `Ei toimi. ${'sana '.repeat(1_000_000)}`],
  ['one huge word', 'a'.repeat(5_000_000)],
  ['right to left', 'שלום, איפה ההזמנה שלי? '.repeat(500)],
  ['emoji', '😀👩‍👩‍👧🏽 '.repeat(2000)],
  ['markup', '<script>alert("x")</script>'.repeat(500)],
  ['half a character', '\ud800'.repeat(1000)],
  ['nothing', ''],
  ['white space', '\n \t'.repeat(3000)],
])('%s is answered in time, with offsets inside the text', (_name, text) => {
  const before = performance.now();
  for (const language of ['fi', 'en'] as const) {
    const { points: found = [], facts = [] } = hear(text, language);
    for (const { start, end } of [...found, ...facts]) {
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(LISTENED);
    }
  }
  expect(performance.now() - before).toBeLessThan(3000);
});
