import { describe, expect, it } from 'vitest';
import type { Message } from '../../../utils/conversation/types';
import { apply } from '../../../utils/rewrites/apply';
import { check } from '../../../utils/rewrites/check';
import type { RewriteRule } from '../../../utils/rewrites/types';

const EN = { language: 'en' } as const;
const FI = { language: 'fi' } as const;
const ids = (draft: string, options: Parameters<typeof check>[1]) =>
  check(draft, options).map(({ ruleId }) => ruleId);

function rule(part: Pick<RewriteRule, 'match' | 'becomes'> & Partial<RewriteRule>): RewriteRule {
  const texts = { fi: 'Selite on tässä.', en: 'A reason stands here.' };
  return {
    id: 'en/own',
    language: 'en',
    category: 'C1',
    severity: 2,
    mode: 'auto',
    title: texts,
    why: texts,
    ...part,
  };
}

describe('check', () => {
  it('has no two findings whose texts would meet, so that all of them can be taken at once', () => {
    const draft = 'Please be advised that in order to open the locker, we need the key.';
    const found = check(draft, EN);
    expect(found.map(({ ruleId }) => ruleId)).toEqual(['en/officialese-opening']);
    for (const [place, { start }] of found.entries())
      expect(start).toBeGreaterThanOrEqual(found[place - 1]?.end ?? 0);
  });

  it('tells where a finding is, in UTF-16 code units', () => {
    const draft = '😕 Sorry for the mix-up! We can’t ship the lamp until Friday.';
    const [found] = check(draft, EN);
    expect(found && draft.slice(found.start, found.end)).toBe(found?.actual);
    expect(found && apply(draft, found, found.expected[0] ?? '')).toBe(
      '😕 Sorry for the mix-up! We can ship the lamp from Friday.',
    );
  });

  it('gives findings in the order of the draft, none over another', () => {
    const found = check(
      "We'll get back to you soon. You didn't attach the receipt. As I already said, the gate is open.",
      EN,
    );
    expect(found.map(({ category }) => category)).toEqual(['C15', 'C9', 'C10']);
    for (const [index, one] of found.entries())
      expect(one.start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
  });

  it('lets the stronger finding win on the same words', () => {
    const own = [
      rule({ id: 'en/weak', match: 'the grey lamp', becomes: ['the lamp'], severity: 1 }),
      rule({ id: 'en/strong', match: 'grey lamp', becomes: ['lamp'], severity: 3 }),
    ];
    expect(ids('Here is the grey lamp.', { ...EN, rules: own })).toEqual(['en/strong']);
  });

  it('is silent about rules that are switched off and about the other language', () => {
    const draft = "You didn't attach the receipt.";
    expect(ids(draft, EN)).toEqual(['en/you-left-out']);
    expect(ids(draft, { ...EN, switchedOff: ['en/you-left-out'] })).toEqual([]);
    expect(ids(draft, FI)).toEqual([]);
  });

  it('explains in the language of the conversation', () => {
    expect(check('Rauhoitu nyt. Tilaus on auki.', FI)[0]?.why).toMatch(/^Rauhoittelu/);
  });

  it.each([
    ['quoted mail', "Hi!\n> You didn't attach the receipt.\nThe lamp is here."],
    ['an older mail', "Hi!\n\nOn 3 May 2026, Ann wrote:\n> We can't ship it until Friday."],
    ['a signature', 'The lamp is here.\n\nKind regards,\nKindly Support Team'],
    ['quotation marks', 'The leaflet says “you must send the form”.'],
    ['code', 'The log has `We can not send the mail until Friday` in it.'],
    ['reported words', "You wrote that you can't ship the lamp until Friday."],
    ['safety', "We can't open the valve until Friday: there is a risk of fire."],
    ['law', "By law we can't open the account until Friday."],
    ['own admission', "We made a mistake and can't ship it until Friday."],
  ])('leaves %s alone', (_, draft) => {
    expect(check(draft, EN)).toEqual([]);
  });

  it('looks at what the customer wrote, and only the customer', () => {
    const draft = 'Your ticket is with the network team.';
    const said = (author: 'customer' | 'note') => [
      { author, text: 'My ticket has been open for a week.' } as const,
    ];
    expect(ids(draft, { ...EN, messages: said('customer') })).toEqual([]);
    expect(ids(draft, { ...EN, messages: said('note') })).toEqual(['en/house-words']);
    expect(
      ids('No worries at all!', { ...EN, messages: [{ author: 'customer', text: 'My father died.' }] }),
    ).toEqual(['en/no-worries']);
    expect(ids('No worries at all!', EN)).toEqual([]);
  });

  it('tells what waits for an answer from what was answered before', () => {
    const rules = [rule({ match: 'lamp', becomes: ['light'], whenUnanswered: ['cracked'] })];
    const story = { author: 'customer', text: 'The shade came cracked.' } as const;
    const answer = { author: 'agent', text: 'Which shade is it?' } as const;
    const found = (...messages: readonly Message[]) => ids('The lamp is here.', { ...EN, rules, messages });
    expect(found(story)).toEqual(['en/own']);
    expect(found(answer, story, { author: 'note', text: 'Photo seen.' })).toEqual(['en/own']);
    expect(found(story, answer, { author: 'customer', text: 'The green one.' })).toEqual([]);
    expect(
      found(story, answer, {
        author: 'customer',
        text: 'The green one.\n\nOn 3 May 2026, Ann wrote:\n> The shade came cracked.',
      }),
    ).toEqual([]);
  });

  it('lets the first Finnish “valitettavasti” be', () => {
    expect(ids('Valitettavasti sali on kiinni remontin vuoksi.', FI)).toEqual([]);
    expect(ids('Valitettavasti sali on kiinni remontin vuoksi. Allas on valitettavasti tyhjä.', FI)).toEqual([
      'fi/valitettavasti-toisen-kerran',
    ]);
  });
});

describe('check withholds', () => {
  const offered = (part: Parameters<typeof rule>[0], draft: string) =>
    check(draft, { ...EN, rules: [rule(part)] });

  it.each([
    ['a changed number', { match: 'five (?<n>\\d+)', becomes: ['5'] }, 'It takes five 3 days.'],
    ['a lost amount', { match: 'for 20 €', becomes: ['cheaply'] }, 'We send it for 20 € today.'],
    ['a lost day', { match: ' on Friday', becomes: [''] }, 'We send it to you on Friday.'],
    ['a new day', { match: 'later', becomes: ['on Monday'] }, 'We send the lamp to you later.'],
    ['a lost name', { match: 'with Ann', becomes: ['here'] }, 'The lamp is now with Ann.'],
    [
      'a lost address',
      { match: 'at https://example.com/a', becomes: ['there'] },
      'Read about it at https://example.com/a.',
    ],
    ['a lost refusal', { match: "can't", becomes: ['can'] }, "We can't change the colour."],
    [
      'a false limit',
      { match: "can't", becomes: ['can'], losesNegation: 'limit' },
      "We can't send it until Friday.",
    ],
    ['a new promise', { match: 'send', becomes: ['always send'] }, 'We send the lamps by post on weekdays.'],
    [
      'a text that is too long',
      { match: 'lamp', becomes: ['lamp that you ordered from us'] },
      'It is a lamp.',
    ],
    [
      'a text that it would find again',
      { match: 'lamps?', becomes: ['a lamp'] },
      'We send lamps by post on weekdays.',
    ],
    ['a slot in a ready text', { match: 'soon', becomes: ['by [day]'] }, 'We send the lamp soon.'],
    [
      'a text without a slot to fill',
      { match: 'soon', becomes: ['then'], mode: 'ask' },
      'We send the lamp soon.',
    ],
    ['an unknown filter', { match: '(?<w>soon)', becomes: ['$<w|genitive>'] }, 'We send the lamp soon.'],
    ['a group that is empty', { match: 'soon(?<w> now)?', becomes: ['then$<w>'] }, 'We send the lamp soon.'],
    ['the very same text', { match: 'soon', becomes: ['soon'] }, 'We send the lamp soon.'],
  ] as const)('%s', (_, part, draft) => {
    expect(offered(part, draft)).toEqual([]);
  });

  it('what another rule would object to', () => {
    const rules = [
      rule({ id: 'en/one', match: 'red', becomes: ['blue'] }),
      rule({ id: 'en/two', match: 'blue', becomes: ['green'] }),
    ];
    expect(ids('The lamp is red.', { ...EN, rules })).toEqual([]);
    expect(ids('The lamp is red.', { ...EN, rules: rules.slice(0, 1) })).toEqual(['en/one']);
  });

  it('only the text that is wrong, when there are more', () => {
    const [found] = offered(
      { match: 'at 5', becomes: ['at 6', 'when it is 5'] },
      'The shop will be closed at 5.',
    );
    expect(found?.expected).toEqual(['when it is 5']);
  });
});

describe('check and bad input', () => {
  it.each([
    '',
    ' ',
    '\n\n\n',
    '…',
    '[day]',
    '<script>alert(1)</script>',
    '\u202eWe are here',
    '\ud83d',
    '$& $1 $<x>',
  ])('%j', (draft) => {
    expect(check(draft, EN)).toEqual([]);
    expect(check(draft, FI)).toEqual([]);
  });

  it('copies replacement patterns as plain text', () => {
    const draft = "You didn't attach the receipt. $& $1 ‏שלום 😕";
    const [found] = check(draft, EN);
    expect(found && apply(draft, found, found.expected[0] ?? '')).toBe(
      'The receipt is still missing. $& $1 ‏שלום 😕',
    );
  });

  it.each([
    "We can't ship until ",
    'We will send it soon, ',
    'sorry but ',
    'Emme voi toimittaa tilausta ennen kuin ',
    'a',
    ' ',
    '“',
    '[',
    '😕',
    'valitettavasti ',
    'Valitettavasti sali on kiinni. ',
    'We will send it soon. ',
  ])('comes to an end in 5 MB of %j, with no more findings than can be read', (part) => {
    const draft = part.repeat(5_000_000 / part.length);
    for (const options of [EN, FI]) expect(check(draft, options).length).toBeLessThanOrEqual(60);
  });
});
