import { expect, test } from 'vitest';
import { analyse } from '../../../utils/analyse';

const unanswered = (asked: string, told: string) =>
  analyse({
    messages: [
      { author: 'customer', text: asked },
      { author: 'agent', text: told },
    ],
    draft: '',
    now: '2026-11-22T09:00:00Z',
  }).unanswered.map(({ quote }) => quote);

test.each([
  ['Do I get the postage back?', 'You get the postage back.'],
  ['When will my order ship?', 'It leaves the warehouse on Tuesday.'],
  ['Is the lift working?', 'Yes, since this morning.'],
  ['Saanko postikulut takaisin?', 'Palautamme postikulut.'],
  ['Milloin asentaja tulee?', 'Hän on perillä kello 14.'],
])('“%s” is answered by “%s”', (asked, told) => {
  expect(unanswered(asked, told)).toEqual([]);
});

test.each([
  ['Do I get the postage back?', 'We will deliver the lamp on 14 May.'],
  ['Can I change the address?', 'Your invoice is on its way.'],
  ['Saanko postikulut takaisin?', 'Toimitamme uuden lampun 14.5.2026.'],
  ['Voiko osoitteen vielä vaihtaa?', 'Lasku erääntyy perjantaina.'],
])('“%s” is passed over by “%s”', (asked, told) => {
  expect(unanswered(asked, told)).toEqual([asked]);
});
