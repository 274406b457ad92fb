import { expect, test } from 'vitest';
import { analyse } from '../../../utils/analyse';

test.each([
  ['en', 'The jar was empty when it arrived at my door. I had ordered two for a dinner.'],
  ['fi', 'Purkki oli tyhjä, kun se tuli perille. Olin tilannut kaksi illallista varten.'],
] as const)('a first message that only reports is a matter to be told back (%s)', (language, text) => {
  const { rasa } = analyse({ language, messages: [{ author: 'customer', text }] });
  expect(rasa).toMatchObject({ receive: 'missing', appreciate: 'missing', summarise: 'missing' });
});

test.each([
  ['en', 'What do you need from me?', 'My customer number is 20418 and the order was made on Monday.'],
  ['fi', 'Mitä tietoja voit antaa?', 'Asiakasnumeroni on 20418 ja tilaus tehtiin maanantaina.'],
] as const)('facts that answer us are none (%s)', (language, asked, text) => {
  const messages = [
    { author: 'agent', text: asked },
    { author: 'customer', text },
  ] as const;
  expect(analyse({ language, messages }).rasa).toMatchObject({
    appreciate: 'notNeeded',
    summarise: 'notNeeded',
  });
});
