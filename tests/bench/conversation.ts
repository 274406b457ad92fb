import type { Message } from '../../utils/conversation/types';

/** What customers and agents write in turn; `{n}` differs in every line and round, so that no cache has seen the text. */
const LINES: readonly (readonly [Message['author'], string])[] = [
  ['customer', 'Hi, I ordered a bookcase on March {d} and order {n} still says processing.'],
  ['agent', 'Thanks for the order number. I will look at {n} right now.'],
  ['customer', 'We are moving on Saturday, so I need it by the {d}th at the latest.'],
  ['customer', 'I already called twice and nobody could tell me where parcel {n} is.'],
  ['agent', 'You called twice and still do not know where {n} is. What did they tell you?'],
  ['customer', 'They said it would arrive in {d} days, but that was last week.'],
  ['customer', 'Can you refund the {d}.90 € for the express delivery of {n}?'],
  ['agent', 'I have asked the warehouse about {n} and will write to you tomorrow by noon.'],
  ['customer', 'Honestly I am quite disappointed, this is the third time with {n}.'],
  ['customer', 'Thank you for checking {n}, I appreciate it.'],
];

/** Forty messages, about 520 words, never the same text twice. */
export function fortyMessages(round: number): readonly Message[] {
  return Array.from({ length: 40 }, (_, place) => {
    const [author, text] = LINES[place % LINES.length] ?? LINES[0] ?? ['customer', ''];
    const number = 10_000 + round * 97 + place * 7;
    return {
      author,
      text: text.replaceAll('{n}', String(number)).replaceAll('{d}', String(2 + (number % 26))),
    };
  });
}
