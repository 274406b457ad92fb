import { describe, expect, test } from 'vitest';
import { analyse } from '../../../utils/analyse';
import type { Message } from '../../../utils/conversation/types';

const customer = (text: string): Message => ({ author: 'customer', text });
const agent = (text: string): Message => ({ author: 'agent', text });
const NOW = '2026-05-12T10:00:00+03:00';

const TROUBLE = customer(
  'Moi! Tilasin teiltä pöytälampun 3.5. (tilaus 55120) eikä se oo vieläkään tullu. Sen piti olla lahja siskolle lauantaina.',
);

describe('rasa', () => {
  test('a trouble that nobody has answered', () => {
    expect(analyse({ messages: [TROUBLE] }).rasa).toEqual({
      receive: 'missing',
      appreciate: 'missing',
      summarise: 'missing',
      ask: 'missing',
    });
  });

  test('a draft that hears before it tells', () => {
    const draft =
      'Hei! Ikävä kuulla, että lamppu viipyy. Odotat pöytälamppua (tilaus 55120), jonka piti olla lahja siskollesi lauantaina. Mikä ratkaisu auttaisi sinua eniten?';
    expect(analyse({ messages: [TROUBLE], draft }).rasa).toEqual({
      receive: 'done',
      appreciate: 'done',
      summarise: 'done',
      ask: 'done',
    });
  });

  test('a plain question needs no ceremony', () => {
    const { rasa, unsaid } = analyse({ messages: [customer('Moi, mihin aikaan aukeatte lauantaina?')] });
    expect(rasa).toEqual({
      receive: 'missing',
      appreciate: 'notNeeded',
      summarise: 'notNeeded',
      ask: 'notNeeded',
    });
    expect(unsaid).toEqual([]);
  });

  test('a greeting asks for nothing', () => {
    expect(Object.values(analyse({ messages: [customer('Hi!')] }).rasa)).not.toContain('missing');
  });

  test('a thank-you after an answer opens nothing again', () => {
    const { rasa } = analyse({
      messages: [
        customer('The form has the wrong street. Where do I send the correction?'),
        agent(
          'So the form has the wrong street, is that right? Thank you for spotting it. Which street is correct?',
        ),
        customer('Elm Road. Thanks!'),
        agent('Thank you. I have changed it to Elm Road.'),
        customer('Thank you so much!'),
      ],
    });
    expect(Object.values(rasa)).not.toContain('missing');
  });
});

describe('unsaid', () => {
  test('what would help is not told, what was tried is', () => {
    const { unsaid } = analyse({
      messages: [customer('The app crashes all the time. I already reinstalled it twice.')],
    });
    expect(unsaid).toContain('outcome');
    expect(unsaid).not.toContain('tried');
  });

  test('a request tells the outcome', () => {
    expect(
      analyse({ messages: [customer('The mug is broken. Can you send a new one?')] }).unsaid,
    ).not.toContain('outcome');
  });

  test('someone who gives up has not told what it was for', () => {
    const messages = [
      customer('Can I export one report?'),
      agent('It needs the Admin role.'),
      customer('oh. never mind then'),
    ];
    expect(analyse({ messages }).unsaid).toEqual(expect.arrayContaining(['goal', 'outcome']));
  });
});

describe('heard', () => {
  const heard = (draft: string) =>
    analyse({ messages: [TROUBLE], draft, now: NOW }).heard.map((point) => [point.kind, point.addressed]);

  test('a draft that speaks of something else', () => {
    expect(heard('Hei! Palaamme asiaan mahdollisimman pian.').every(([, addressed]) => !addressed)).toBe(
      true,
    );
  });

  test('a draft that takes up the order and the gift', () => {
    expect(
      heard(
        'Tarkistin tilauksen 55120. Pöytälamppu ei ole vielä tullut varastolta, mutta lahja ehtii lauantaiksi.',
      ).every(([, addressed]) => addressed),
    ).toBe(true);
  });

  test('questions that nobody answers are told', () => {
    const messages = [customer('Does the price include VAT? Can I pay by invoice?')];
    const quotes = (draft?: string) =>
      analyse({ messages, ...(draft === undefined ? {} : { draft }) }).unanswered.map(({ quote }) => quote);
    expect(quotes()).toEqual(['Does the price include VAT?', 'Can I pay by invoice?']);
    expect(quotes('Yes, VAT is in the price.')).toEqual(['Can I pay by invoice?']);
  });
});

describe('assumptions', () => {
  const assumptions = (draft: string, text = 'Miten saan kuitin näkyviin?') =>
    analyse({ messages: [customer(text)], draft }).assumptions;

  test('a guess about the customer is shown with the question that settles it', () => {
    expect(assumptions('Koska olet uusi asiakas, neuvon alusta asti.')).toMatchObject([
      { ask: 'Onko niin, että olet uusi asiakas?' },
    ]);
    expect(assumptions("You probably don't have the latest version.", 'Where is my receipt?')).toMatchObject([
      {
        actual: "You probably don't have the latest version",
        ask: "Is it right that you don't have the latest version?",
      },
    ]);
  });

  test.each([
    ['Koska olet uusi asiakas, saat ohjeen.', 'Olen uusi asiakas. Miten saan kuitin näkyviin?'],
    ['Paketti tulee varmaan huomenna.', 'Milloin paketti tulee?'],
    ['Onko sinulla varmasti uusin versio?', 'Sovellus kaatuu.'],
    ['If you are a student, you can get a discount.', 'What does it cost?'],
    ['You told me that you live abroad, so I will write by e-mail.', 'I live abroad.'],
  ])('leaves “%s” alone', (draft, text) => {
    expect(assumptions(draft, text)).toEqual([]);
  });
});

describe('contradictions', () => {
  const messages = [
    customer('Where is my parcel?'),
    agent('We will deliver the parcel on 14 May.'),
    customer('It has not come.'),
  ];

  test('another day for the same thing', () => {
    expect(
      analyse({ messages, draft: 'We will deliver the parcel on 20 May.', now: NOW }).contradictions,
    ).toEqual([
      {
        start: 0,
        end: 37,
        actual: 'We will deliver the parcel on 20 May.',
        message: 1,
        quote: 'We will deliver the parcel on 14 May.',
      },
    ]);
  });

  test.each([
    'We will deliver the parcel on 14 May.',
    'I am sorry: I promised 14 May, but we will deliver the parcel on 20 May.',
    'Our shop is closed on 20 May.',
  ])('leaves “%s” alone', (draft) => {
    expect(analyse({ messages, draft, now: NOW }).contradictions).toEqual([]);
  });
});

test('insights are few, quoted as written, and placed on the path', () => {
  const { insights } = analyse({ messages: [TROUBLE], now: NOW });
  expect(insights.length).toBeGreaterThan(0);
  expect(insights.length).toBeLessThanOrEqual(3);
  for (const { message, start, end, quote } of insights) {
    expect([message, TROUBLE.text.slice(start, end)]).toEqual([0, quote]);
  }
  expect(insights.map(({ kind }) => kind)).toContain('problem');
});

test('other languages get no prompts and no rewrites', () => {
  const analysis = analyse({
    messages: [customer('Hej, jag har inte fått mitt paket än.')],
    draft: 'Unfortunately we cannot.',
  });
  expect(analysis).toMatchObject({ language: 'sv', prompts: [], rewrites: [], heard: [] });
});

test('short messages are taken for the language of the conversation', () => {
  const { messages } = analyse({
    messages: [customer('Netti pätkii taas koko ajan'), agent('Onko modeemi päällä?'), customer('on')],
  });
  expect(messages.map(({ language }) => language)).toEqual(['fi', 'fi', 'fi']);
});

test('the same input gives the same answer, and remembered messages change nothing', () => {
  const input = { messages: [TROUBLE, agent('Hei! Selvitän.')], draft: 'Valitettavasti emme voi.', now: NOW };
  expect(analyse(input)).toEqual(analyse(structuredClone(input)));
});

test('nothing at all is no problem', () => {
  expect(analyse({ messages: [] }).messages).toEqual([]);
  expect(analyse({ messages: [], draft: '' }).rewrites).toEqual([]);
});
