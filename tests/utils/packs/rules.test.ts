import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../../utils/conversation/types';
import { finnishDictionary, provideDictionary } from '../../../utils/language/fi/voikko/inUse';
import { packRules } from '../../../utils/packs/rules';
import type { Pack } from '../../../utils/packs/types';
import { apply } from '../../../utils/rewrites/apply';
import { check } from '../../../utils/rewrites/check';
import { findDictionary } from '../../tools/prepare/dictionary.mjs';
import { describeWithDictionary } from '../language/fi/dictionary';
import { packWith } from './pack';

const TICKETS = packWith({
  glossary: [
    { language: 'fi', house: 'tiketti', customer: 'viesti' },
    { language: 'fi', house: 'asiakasnumero', customer: 'numero laskussa' },
    { language: 'en', house: 'ticket', customer: 'message' },
    { language: 'en', house: 'booking engine', customer: 'calendar' },
    { language: 'en', house: 'query', customer: 'answer' },
  ],
  words: [
    { language: 'fi', avoid: 'reklamaatio', prefer: 'palaute' },
    { language: 'fi', avoid: 'moi', why: 'Tervehdimme sanalla hei.' },
    { language: 'en', avoid: 'guys' },
  ],
});

/** What the first finding makes of a draft; the found words in «» when nothing is offered. */
function improved(draft: string, pack: Pack, language: Language, customer = ''): string {
  const messages = [{ author: 'customer' as const, text: customer }];
  const [finding] = check(draft, { language, pack, messages, rules: [] });
  if (finding === undefined) return draft;
  const [text] = finding.expected;
  return text === undefined
    ? (apply(draft, finding, `«${finding.actual}»`) ?? '')
    : (apply(draft, finding, text) ?? '');
}

describeWithDictionary('words of a team, in Finnish', () => {
  beforeAll(async () => {
    provideDictionary({
      read: async () => new Uint8Array(readFileSync(findDictionary()?.path ?? '')),
      failed: (problem) => {
        throw problem;
      },
    });
    await finnishDictionary();
  });
  afterAll(() => provideDictionary(undefined));

  it.each([
    ['Tiketti on avattu.', 'Viesti on avattu.'],
    ['Luin tikettisi.', 'Luin viestisi.'],
    ['Vastaan tikettiin tänään.', 'Vastaan viestiin tänään.'],
    ['Kaikki tiketit on luettu.', 'Kaikki viestit on luettu.'],
    ['Tiketeistänne puuttuu kuva.', 'Viesteistänne puuttuu kuva.'],
    ['Sain reklamaationne eilen.', 'Sain palautteenne eilen.'],
    ['Reklamaatiota ei tarvita.', 'Palautetta ei tarvita.'],
    // A clitic is not ours to move: the word is shown, and the agent changes it.
    ['Tikettikin on luettu.', '«Tikettikin» on luettu.'],
    // "numero laskussa" cannot bend at its end.
    ['Asiakasnumero on laskussa.', 'Numero laskussa on laskussa.'],
    ['Moi, kuvat tulivat.', '«Moi», kuvat tulivat.'],
    // Words that only begin alike.
    ['Tikettien viereen mahtuu vielä tikku.', 'Viestien viereen mahtuu vielä tikku.'],
    ['Moitimme lukkoa.', 'Moitimme lukkoa.'],
    ['Kirjoitit: ”tiketti on auki”.', 'Kirjoitit: ”tiketti on auki”.'],
  ])('%s → %s', (draft, expected) => {
    expect(improved(draft, TICKETS, 'fi')).toBe(expected);
  });

  it('lets the customer’s own word be', () => {
    expect(improved('Luin tikettisi.', TICKETS, 'fi', 'Avasin tiketin eilen.')).toBe('Luin tikettisi.');
  });
});

describe('words of a team, in English', () => {
  it.each([
    ['Your ticket is open.', 'Your message is open.'],
    ['All tickets are read.', 'All messages are read.'],
    ['I opened a query for you.', 'I opened an answer for you.'],
    ['Both queries are read.', 'Both answers are read.'],
    ['The booking engine opens on Monday.', 'The calendar opens on Monday.'],
    ['Guys, the photos came.', '«Guys», the photos came.'],
    ['The ticketing desk is closed.', 'The ticketing desk is closed.'],
    // The finding stays; what is in the place of the word could do harm in a rule of law.
    ['Your ticket is subject to the law.', '«ticket»'],
  ])('%s → %s', (draft, expected) => {
    expect(improved(draft, TICKETS, 'en')).toBe(
      expected === '«ticket»' ? draft.replace('ticket', expected) : expected,
    );
  });

  it('lets the customer’s own word be', () => {
    expect(improved('Your ticket is open.', TICKETS, 'en', 'I opened a ticket on Monday.')).toBe(
      'Your ticket is open.',
    );
  });
});

describe('a pack', () => {
  it('keeps the team’s own phrases from every rule', () => {
    const draft = 'We will get back to you soon. Anna';
    const found = (pack: Pack) => check(draft, { language: 'en', pack }).map(({ actual }) => actual);
    expect(found(packWith({}))).toHaveLength(1);
    expect(found(packWith({ phrases: [{ language: 'en', text: 'we will get back to you soon' }] }))).toEqual(
      [],
    );
  });

  it('points out what goes against a value, with the value’s name and reason', () => {
    const pack = packWith({
      values: [
        { language: 'en', name: 'Calm', why: 'We never hurry anybody.', avoid: ['hurr* up'], show: [] },
      ],
    });
    const [finding] = check('Please hurry up with the form.', { language: 'en', pack });
    expect(finding).toMatchObject({
      actual: 'hurry up',
      mode: 'flag',
      why: 'We never hurry anybody.',
      ruleId: 'pack/value/en/calm',
    });
  });

  it('has the same rules each time, so that their index is built once', () => {
    const rules = packRules(TICKETS);
    expect(packRules(structuredClone(TICKETS))).toBe(rules);
    expect(packRules(packWith({}))).toEqual([]);
  });

  it('can be switched off word by word', () => {
    const switchedOff = ['pack/word/en/guys'];
    expect(check('Guys, the photos came.', { language: 'en', pack: TICKETS, switchedOff })).toEqual([]);
  });

  it('takes the severity that the agent chose', () => {
    const severities = { 'pack/word/en/guys': 3 } as const;
    const [finding] = check('Guys, the photos came.', { language: 'en', pack: TICKETS, severities });
    expect(finding?.severity).toBe(3);
  });
});
