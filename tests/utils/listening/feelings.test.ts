import { expect, test } from 'vitest';
import type { Language, Message } from '../../../utils/conversation/types';
import { listenTo } from '../../../utils/listening/listen';
import type { Sentiment } from '../../../utils/listening/types';

type Row = readonly [language: Language, sentiment: Sentiment, text: string];

function sentimentOf(text: string, language: Language, continues: boolean): Sentiment | undefined {
  const message: Message = { author: 'customer', text };
  return listenTo(message, { language, continues }).sentiment;
}

const FIRST: readonly Row[] = [
  ['fi', 'neutral', 'en pääse tiistaina, iltapäivä ois paras'],
  ['fi', 'positive', 'Halusin vain sanoa, että myyjä oli tosi kärsivällinen.'],
  ['en', 'neutral', "I can't make Tuesday, after four would be best"],
  ['fi', 'neutral', 'Hyvää huomenta, haluaisin ilmoittaa muuttuneen osoitteen.'],
  ['fi', 'neutral', 'hei haluaisin siirtää ajan miten se onnistuu'],
  ['en', 'neutral', 'good morning I want to report a stolen bike'],
  ['en', 'neutral', 'Can you please help me check the status of this?'],
  ['fi', 'neutral', 'Hei, miten vaihdan toimitusosoitteen tilaukseen, joka on jo maksettu?'],
  ['fi', 'neutral', 'Voinko tulla hakemaan sen torstaina?'],
  ['fi', 'neutral', 'Haluaisin tietää, kuuluuko asennus hintaan.'],
  ['fi', 'neutral', 'Saanko siitä vielä kuitin sähköpostiin?'],
  ['fi', 'neutral', 'Muutamme lokakuussa, siirtyykö sopimus mukana?'],
  ['fi', 'neutral', 'Mistä löydän sen valikon?'],
  ['fi', 'negative', 'Olen todella pettynyt, tätä on luvattu jo kolmesti.'],
  ['fi', 'negative', 'Ette kuuntele ollenkaan.'],
  ['fi', 'negative', 'Tämä on jo toinen loma joka meni pilalle teidän takia!'],
  ['fi', 'negative', 'Hävetkää.'],
  ['fi', 'negative', 'Te valehtelitte mulle päin naamaa.'],
  ['fi', 'negative', 'Voi ei, painoin väärää nappia.'],
  ['fi', 'positive', 'Ihanaa, se tuli perille juuri ajoissa!'],
  ['fi', 'positive', 'Onpa mukavaa asioida teidän kanssa.'],
  ['fi', 'positive', 'Helpotti kuulla, kiitos.'],
  ['en', 'neutral', 'Hi, can I change the delivery address on an order that is already paid?'],
  ['en', 'neutral', 'Could someone ring me after four?'],
  ['en', 'neutral', 'Does the price include fitting?'],
  ['en', 'neutral', 'We are moving in October, does the contract come with us?'],
  ['en', 'neutral', 'I am writing on behalf of my mother.'],
  ['en', 'negative', 'Whatever. I give up.'],
  ['en', 'negative', 'That is the second holiday you have ruined!'],
  ['en', 'negative', 'Shame on you.'],
  ['en', 'negative', 'I could cry, I have no idea what to do.'],
  ['en', 'positive', 'What a relief to hear that.'],
  ['en', 'positive', 'It came just in time, wonderful!'],
  ['en', 'positive', 'Such a pleasure to deal with you.'],
];
const LATER: readonly Row[] = [
  ['fi', 'neutral', 'Kyllä, molemmat.'],
  ['fi', 'neutral', 'Odotan tässä.'],
  ['fi', 'neutral', 'Ei muuta.'],
  ['fi', 'neutral', 'Valo palaa vihreänä.'],
  ['fi', 'neutral', 'En ole vielä käynnistänyt sitä uudelleen.'],
  ['fi', 'neutral', 'sama juttu puhelimella'],
  ['fi', 'negative', 'Ihan sama, en enää jaksa tätä.'],
  ['fi', 'negative', 'Ei tästä tuu yhtään mitään.'],
  ['fi', 'positive', 'Jes, nyt toimii!'],
  ['en', 'neutral', 'Yes, both of them.'],
  ['en', 'neutral', 'I tried that yesterday.'],
  ['en', 'neutral', 'ok, will check'],
  ['en', 'neutral', 'No, nothing else.'],
  ['en', 'negative', 'Oh no, I pressed the wrong button.'],
  ['en', 'negative', 'Shame on you.'],
  ['en', 'positive', 'Yes! It works now, thanks a million.'],
];

test.each(FIRST)('a first message in %s sounds %s: “%s”', (language, sentiment, text) => {
  expect(sentimentOf(text, language, false)).toBe(sentiment);
});

test.each(LATER)('an answer in %s sounds %s: “%s”', (language, sentiment, text) => {
  expect(sentimentOf(text, language, true)).toBe(sentiment);
});

test.each([
  ['fi', 'Lasku 48213 tuli kahdesti, voitteko poistaa toisen?'],
  ['fi', 'Milloin asentaja tulee, jos varaan ajan tänään?'],
  ['en', 'Invoice 48213 came twice, could you remove one?'],
  ['en', 'The meter has been blank since Monday. Can someone read it?'],
] as const)('a report about a matter in %s shows no emotion: “%s”', (language, text) => {
  const heard = listenTo({ author: 'customer', text }, { language });
  expect(heard.sentiment).toBe('neutral');
  expect(heard.emotions).toEqual([]);
});

test('who only airs a grievance sounds worse than who asks for help with it', () => {
  const aired = 'The booking was cancelled and nobody told us.';
  const asked = 'Hi, the booking was cancelled and nobody told us. Could you check it, please?';
  expect(sentimentOf(aired, 'en', false)).toBe('negative');
  expect(sentimentOf(asked, 'en', false)).toBe('neutral');
});
