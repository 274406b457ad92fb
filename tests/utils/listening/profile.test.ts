import { describe, expect, test } from 'vitest';
import { analyse } from '../../../utils/analyse';
import type { Language } from '../../../utils/conversation/types';

/** What was heard, without where it stands: names and spelling shift the places. */
function heardIn(language: Language, text: string, draft: string, name?: string) {
  const analysis = analyse({
    language,
    messages: [{ author: 'customer', text, ...(name === undefined ? {} : { name }) }],
    draft,
    now: '2026-05-12T10:00:00+03:00',
  });
  return {
    points: analysis.messages.flatMap(({ points = [] }) => points.map(({ kind }) => kind)),
    facts: analysis.messages.flatMap(({ facts = [] }) => facts.map(({ kind, value }) => [kind, value])),
    mood: analysis.messages.map(({ sentiment, emotions }) => [sentiment, emotions]),
    rasa: analysis.rasa,
    unsaid: analysis.unsaid,
    heard: analysis.heard.map(({ kind, addressed }) => [kind, addressed]),
    assumptions: analysis.assumptions.map(({ actual }) => actual),
    insights: analysis.insights.map(({ kind, facet, told }) => [kind, facet, told]),
    // Which variant is shown rotates with the text of the conversation.
    steps: [...new Set(analysis.prompts.map(({ step }) => step))],
    moment: analysis.signs?.humanMoment?.reason,
  };
}

describe('nothing is inferred from who somebody seems to be', () => {
  const finnish = (name: string) =>
    heardIn(
      'fi',
      `Hei! Tilasin teiltä kattilan 4.5. (tilaus 77120), eikä sitä ole vieläkään näkynyt. Voitteko tarkistaa?\n\nTerveisin\n${name}`,
      'Hei, kiitos viestistäsi. Tarkistan tilauksen 77120 tänään.',
      name,
    );
  test.each([
    'Ilmari Vanhanen',
    'Jade-Ellen Kivi',
    'Oluwaseun Adeyemi',
    'Nguyễn Thị Mai',
    'Tohtori H. von Ahlen',
    'xX_kuningas_Xx',
  ])('the name %s changes nothing', (name) => {
    expect(finnish(name)).toEqual(finnish('Anna Koski'));
  });

  const english = (address: string) =>
    heardIn(
      'en',
      `Hello, the heater I bought on 4 May keeps switching off. Can you replace it?\n\nKind regards\nSam Reed\n${address}`,
      'Hello Sam, I will replace the heater.',
    );
  test.each([
    's.reed@luxury-yachts.example',
    'sam1948@pensioners.example',
    'reed@student.university.example',
    'ceo@reed-holdings.example',
  ])('the address %s changes nothing', (address) => {
    expect(english(address)).toEqual(english('sam@post.example'));
  });

  test('small letters, missing marks and capitals are ways of writing, not of being', () => {
    const said = (text: string) => heardIn('en', text, 'I will send a new kettle today.');
    const plain = said('The kettle arrived broken. Can you send a new one?');
    expect(said('the kettle arrived broken. can you send a new one?')).toEqual(plain);
    expect(said('The kettle arrived broken. Can you send a new one?')).toEqual(plain);
    expect(said('The kettle arrived broken.\nCan you send a new one?')).toEqual(plain);
  });

  test('spoken and written Finnish say the same', () => {
    const said = (text: string) => heardIn('fi', text, 'Lähetän uuden vaa’an tänään.');
    const { facts: _written, ...written } = said('Vaaka ei toimi. En ole saanut vastausta.');
    const { facts: _spoken, ...spoken } = said('Vaaka ei toimi. En oo saanu vastausta.');
    expect(spoken).toEqual(written);
  });
});
