import { describe, expect, test } from 'vitest';
import { analyse } from '../../../utils/analyse';
import type { Language } from '../../../utils/conversation/types';

const found = (language: Language, earlier: string, draft: string) =>
  analyse({
    language,
    messages: [
      {
        author: 'customer',
        text: language === 'fi' ? 'Milloin uusi pumppu tulee?' : 'When will the new pump come?',
      },
      { author: 'agent', text: earlier },
      { author: 'customer', text: language === 'fi' ? 'Onko siitä jo tietoa?' : 'Any news of it?' },
    ],
    draft,
    now: '2026-05-12T10:00:00+03:00',
  }).contradictions.map(({ actual, message, quote }) => [actual, message, quote]);

describe('a draft against what we promised', () => {
  test.each([
    ['en', 'The new pump will be shipped on Friday.', 'The new pump will be shipped on Monday.'],
    ['en', 'The refund of the deposit is £40.', 'The refund of the deposit is £25.'],
    ['en', 'Delivery of the pump takes two days.', 'Delivery of the pump takes two weeks.'],
    ['en', 'We can collect the old pump from your home.', "We can't collect the old pump from your home."],
    ['fi', 'Uusi pumppu lähtee perjantaina.', 'Uusi pumppu lähtee maanantaina.'],
    ['fi', 'Toimitamme uuden pumpun 4.6.', 'Toimitamme uuden pumpun 9.6.'],
    ['fi', 'Voimme noutaa vanhan pumpun kotoa.', 'Emme voi noutaa vanhaa pumppua kotoa.'],
  ] as const)('%s: “%s” and now “%s”', (language, earlier, draft) => {
    expect(found(language, earlier, draft)).toEqual([[draft, 1, earlier]]);
  });

  test.each([
    ['en', 'The new pump will be shipped on Friday.', 'The new pump will be shipped on Friday as planned.'],
    [
      'en',
      'The new pump will be shipped on Friday.',
      'Sorry, the new pump will be shipped on Monday instead.',
    ],
    ['en', 'The new pump will be shipped on Friday.', 'Our shop is closed on Monday.'],
    [
      'en',
      'The new pump will be shipped on Friday.',
      'The pump is held up: its new shipping date is Monday, and the pump will be shipped then.',
    ],
    ['fi', 'Uusi pumppu lähtee perjantaina.', 'Uusi pumppu viivästyy ja lähtee maanantaina.'],

    ['en', 'We can collect the old pump from your home.', "We can't change the price list."],
    ['fi', 'Uusi pumppu lähtee perjantaina.', 'Uusi pumppu lähtee perjantaiksi suunnitellusti.'],
    ['fi', 'Uusi pumppu lähtee perjantaina.', 'Lupasin pumpun perjantaina, mutta se lähtee maanantaina.'],
  ] as const)('%s: “%s” and now “%s” agree', (language, earlier, draft) => {
    expect(found(language, earlier, draft)).toEqual([]);
  });
});
