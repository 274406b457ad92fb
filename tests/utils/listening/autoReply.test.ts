import { expect, test } from 'vitest';
import { isAutoReply } from '../../../utils/listening/autoReply';
import { listenTo } from '../../../utils/listening/listen';

test.each([
  'automatic reply: i am away until 5 june.',
  'automaattinen vastaus: olen lomalla 12.7. asti.',
  're: out of office: back on monday',
  "thank you for your message. i'm currently out of the office.",
  'kiitos viestistäsi! olen poissa toimistolta 5.6. saakka.',
])('“%s” was sent by a machine', (folded) => {
  expect(isAutoReply(folded)).toBe(true);
});

test.each([
  "i'm on holiday until friday, please deliver after that.",
  'olen lomalla 12.7. asti, voitteko toimittaa sen jälkeen?',
  'kiitos viestistäsi! paketti ei ole vieläkään tullut.',
  'the automatic reply told me to write here.',
  'thank you for your email. i am away from friday, can you call before?',
])('“%s” was written by the customer', (folded) => {
  expect(isAutoReply(folded)).toBe(false);
});

test('nothing is heard in one', () => {
  const heard = listenTo(
    {
      author: 'customer',
      text: 'Automatic reply: The office is closed until 5 June. For urgent matters call 0100 55.',
    },
    { language: 'en', now: '2026-05-12T10:00:00+03:00' },
  );
  expect([heard.points, heard.facts]).toEqual([[], []]);
});
