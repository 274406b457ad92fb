import type { Language, Message } from '../../utils/conversation/types';

type Lines = readonly (readonly [Message['author'], string])[];

/** What customers and agents write in turn; `{n}` differs in every line and round, so that no cache has seen the text. */
const ENGLISH: Lines = [
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

const FINNISH: Lines = [
  ['customer', 'Hei, tilasin kirjahyllyn {d}.3. ja tilaus {n} on yhä käsittelyssä.'],
  ['agent', 'Kiitos tilausnumerosta. Katson heti, missä {n} on.'],
  ['customer', 'Me muutetaan lauantaina, joten tarvitsen sen viimeistään {d}. päivä.'],
  ['customer', 'Soitin jo kahdesti eikä kukaan osannut kertoa, missä paketti {n} on.'],
  ['agent', 'Soitit kahdesti, etkä vieläkään tiedä, missä {n} on. Mitä sinulle kerrottiin?'],
  ['customer', 'Ne sano et se tulee {d} päivässä, mut se oli viime viikolla.'],
  ['customer', 'Voitteko hyvittää {d},90 € pikatoimituksesta {n}?'],
  ['agent', 'Kysyin varastolta numerosta {n} ja kirjoitan sinulle huomenna puoleenpäivään mennessä.'],
  ['customer', 'Oon kyllä aika pettynyt, tää on jo kolmas kerta numeron {n} kanssa.'],
  ['customer', 'Kiitos kun tarkistit numeron {n}, arvostan sitä.'],
];

/** Forty messages, about 520 words (400 in Finnish), never the same text twice. */
export function fortyMessages(round: number, language: Language = 'en'): readonly Message[] {
  const lines = language === 'fi' ? FINNISH : ENGLISH;
  return Array.from({ length: 40 }, (_, place) => {
    const [author, text] = lines[place % lines.length] ?? ['customer', ''];
    const number = 10_000 + round * 97 + place * 7;
    return {
      author,
      text: text.replaceAll('{n}', String(number)).replaceAll('{d}', String(2 + (number % 26))),
    };
  });
}
