import { expect, it } from 'vitest';
import { replyWords } from '../../../utils/conversation/replyWords';

const BODY = 'the poles are made of ash and we oil each one twice before it leaves';
const BODY_FI =
  'salot on veistetty saarnesta ja öljyämme jokaisen kahdesti ennen kuin se lähtee pihaltamme matkaan';

it.each([
  ['The poles are made of ash, and we oil each one twice before it leaves.', BODY],
  ['Hi Dana,\n\nThe poles are made of ash and we oil each one twice before it leaves.', BODY],
  [
    'Hello! The poles are made of ash – and we oil each one twice before it leaves!\n\nBest regards,\nOskar\n040',
    BODY,
  ],
  [
    'Hei Veera, salot on veistetty saarnesta ja öljyämme jokaisen kahdesti, ennen kuin se lähtee pihaltamme matkaan.\nTerveisin\nOskari',
    BODY_FI,
  ],
  ['The poles are made of ash.', undefined],
  ['> The poles are made of ash, and we oil each one twice before it leaves.', undefined],
  ['', undefined],
])('%j → %s', (text, expected) => {
  expect(replyWords(text)).toBe(expected);
});

it('tells numbers apart', () => {
  const text = (price: number) =>
    `A pole costs ${price} euros, and we oil each one twice before it leaves our yard.`;
  expect(replyWords(text(5))).not.toBe(replyWords(text(6)));
});
