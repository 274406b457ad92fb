import { expect, test } from 'vitest';
import { newInsight } from '../../../utils/insights/newInsight';

const circumstances = {
  id: '01JD1X5S3M8Q2W4E6R8T0Y2V4A',
  now: new Date('2026-11-20T09:14:03.512Z'),
  language: 'en',
  tool: 'rt',
  conversationKey: 'ab'.repeat(32),
  address: 'https://maria:pw@rt.example.com/Ticket/Display.html?id=42&token=x1',
} as const;

const draft = {
  quote: '  Call me on 040 123 4567 or write to maria.laine@example.com, please. ',
  facets: ['need', 'wish'],
  told: 'directly',
  shown: [],
} as const;

test('an insight keeps the words, masks the person, and cleans the link', () => {
  const full = newInsight(
    {
      ...draft,
      kind: 'wish',
      experience: 'important',
      theme: ' call me back ',
      touchpoint: 'support',
      reading: 'She wants a person, at maria.laine@example.com.',
    },
    circumstances,
  );
  expect(full).toEqual({
    id: circumstances.id,
    createdAt: '2026-11-20T09:14:03.512Z',
    language: 'en',
    quote: 'Call me on «phone» or write to «email», please.',
    facets: ['need', 'wish'],
    told: 'directly',
    tool: 'rt',
    kind: 'wish',
    experience: 'important',
    theme: 'call me back',
    touchpoint: 'support',
    reading: 'She wants a person, at «email».',
    conversationKey: circumstances.conversationKey,
    link: 'https://rt.example.com/Ticket/Display.html?id=42',
  });
});

test('what the agent chose to show stays readable, the rest stays masked, also beside masks from before', () => {
  const quote = 'Not «phone» any more: call 040 123 4567 or write to maria.laine@example.com.';
  const shown = newInsight({ ...draft, quote, shown: ['040 123 4567'] }, circumstances);
  expect(shown.quote).toBe('Not «phone» any more: call 040 123 4567 or write to «email».');
});

test('what is not there leaves no field', () => {
  const sparse = newInsight(
    { ...draft, quote: 'It broke.', facets: [] },
    { ...circumstances, tool: 'pasted', conversationKey: undefined, address: undefined },
  );
  expect(Object.keys(sparse).sort()).toEqual([
    'createdAt',
    'facets',
    'id',
    'language',
    'quote',
    'told',
    'tool',
  ]);
});

test('masking twice changes nothing', () => {
  const once = newInsight(draft, circumstances);
  expect(newInsight({ ...draft, quote: once.quote }, circumstances).quote).toBe(once.quote);
});
