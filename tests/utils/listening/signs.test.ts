import { describe, expect, test } from 'vitest';
import { analyse } from '../../../utils/analyse';
import type { Author, Language } from '../../../utils/conversation/types';

type Line = readonly [author: Author, text: string];
const signsOf = (language: Language, ...lines: readonly Line[]) =>
  analyse({ language, messages: lines.map(([author, text]) => ({ author, text })) }).signs;

describe('the customer says yes to a summary', () => {
  test.each([
    [
      'fi',
      'Eli kansi on haljennut ja tarvitset uuden torstaiksi. Ymmärsinkö oikein?',
      'Juuri niin!',
      'Juuri niin',
    ],
    ['fi', 'Eli lasku tuli kahdesti. Ymmärsinkö oikein?', 'Kyllä, näin se meni.', 'Kyllä'],
    [
      'en',
      'So the lid is cracked and you need one by Thursday. Did I get that right?',
      'Exactly, thank you.',
      'Exactly',
    ],
    ['en', 'So the bill came twice. Have I got that right?', "That's right.", "That's right"],
  ] as const)('%s: %s', (language, summary, answer, quote) => {
    const signs = signsOf(
      language,
      ['customer', 'Kansi halkesi / the lid cracked.'],
      ['agent', summary],
      ['customer', answer],
    );
    expect(signs?.confirmed).toMatchObject({ message: 2, quote });
  });

  test.each([
    ['en', 'So the bill came twice. Have I got that right?', 'Yes, but it was the wrong amount too.'],
    ['en', 'Would you like a refund?', 'Yes please'],
    ['fi', 'Eli lasku tuli kahdesti. Ymmärsinkö oikein?', 'Joo mutta summa oli myös väärä.'],
    ['fi', 'Haluatko rahat takaisin?', 'Kyllä'],
  ] as const)('%s: %s %s is none', (language, question, answer) => {
    expect(signsOf(language, ['agent', question], ['customer', answer])?.confirmed).toBeUndefined();
  });
});

describe('a moment for a person', () => {
  test.each([
    ['fi', 'Isäni menehtyi viime viikolla ja hänen liittymänsä pitäisi päättää.', 'grief'],
    ['fi', 'Äitini Irja Salo kuoli toissa viikolla.', 'grief'],
    ['fi', 'Mieheni on juuri kuollut, ja lasku tuli hänelle.', 'grief'],
    ['fi', 'Keittiössä haisee kaasulta ja hella sihisee.', 'danger'],
    ['fi', 'Olen sairaalassa enkä pääse noutamaan lähetystä.', 'illness'],
    ['fi', 'Neljäs kerta kun soitan samasta laskusta.', 'thirdContact'],
    ['en', 'My wife passed away and I need to close her phone line.', 'grief'],
    ['en', 'My husband Alan Reed has died and the bills are in his name.', 'grief'],
    ['en', 'There is smoke coming out of the socket.', 'danger'],
    ['en', 'The charger started smoking last night.', 'danger'],
    ['en', "I don't want to be here any more.", 'danger'],
    ['fi', 'En enää halua elää näin.', 'danger'],
    ['en', 'My son is in hospital so I missed the appointment.', 'illness'],
    ['en', 'This is the fourth time I am writing about the same invoice.', 'thirdContact'],
  ] as const)('%s: %s', (language, text, reason) => {
    expect(signsOf(language, ['customer', text])?.humanMoment?.reason).toBe(reason);
  });

  test.each([
    ['fi', 'Puhelimen akku kuoli kesken puhelun.'],
    ['fi', 'Äitini puhelin kuoli eilen.'],
    ['fi', 'Jos keittiössä haisee kaasulta, kenelle soitetaan?'],
    ['fi', 'Kolmas kerros, ovi B.'],
    ['en', 'My laptop died again.'],
    ['en', 'I booked a non-smoking room and got the other kind.'],
    ['en', 'What should I do if there is smoke coming out of it?'],
    ['en', 'The third item is missing.'],
  ] as const)('%s: %s is none', (language, text) => {
    expect(signsOf(language, ['customer', text])?.humanMoment).toBeUndefined();
  });
});

describe('drawing back', () => {
  test('in words', () => {
    expect(signsOf('fi', ['customer', 'Ei sit mitään.'])?.withdraws?.quote).toBe('Ei sit mitään');
    expect(signsOf('en', ['customer', 'ok never mind then'])?.withdraws?.quote).toBe('ok never mind then');
  });

  test('by saying less and less', () => {
    const first: Line = [
      'customer',
      'The export stops at row two hundred and the rest of my contacts never show up.',
    ];
    const second: Line = ['customer', 'It is the same in the other browser.'];
    const agent: Line = ['agent', 'Please try another browser.'];
    expect(signsOf('en', first, agent, second, agent, ['customer', 'Same there'])?.withdraws?.quote).toBe(
      'Same there',
    );
    expect(
      signsOf('en', first, agent, second, agent, ['customer', 'Works now, thanks!'])?.withdraws,
    ).toBeUndefined();
    expect(signsOf('en', first, agent, second)?.withdraws).toBeUndefined();
  });
});

test('every snag counts, small ones too', () => {
  const signs = signsOf(
    'en',
    ['customer', 'Not a big deal but the app logs me out every day. The search is very slow.'],
    ['agent', 'Thank you for telling me.'],
    ['customer', 'And the last invoice was wrong.'],
  );
  expect(signs?.frictions.map(({ message }) => message)).toEqual([0, 0, 2]);
});
