import { expect, test } from 'vitest';
import rt from '../../../utils/adapters/catalog/rt';
import { adapterText, readAdapterFile } from '../../../utils/adapters/file';
import { adapters } from '../../../utils/adapters/registry';
import { TAUGHT_ID, taughtAdapter } from '../../../utils/adapters/taught';

const ORIGIN = 'https://desk.example';
const NOW = new Date('2026-11-27T12:00:00Z');

test.each(adapters)('everything that $id can say is the same after writing and reading', ({ page }) => {
  const adapter = taughtAdapter(ORIGIN, page, undefined, NOW);
  expect(readAdapterFile(adapterText(ORIGIN, adapter))).toEqual({ kind: 'adapter', origin: ORIGIN, adapter });
});

test('a product that is known by its address keeps what is known of it', () => {
  const tidio = adapters.find(({ id }) => id === 'tidio');
  if (!tidio) throw new Error('There is no such adapter.');
  const taught = taughtAdapter('https://www.tidio.com', { ...rt.page, composers: [] }, tidio, NOW);
  expect(taught).toMatchObject({ id: TAUGHT_ID, name: 'Tidio', channel: 'chat', seenAt: '2026-11-27' });
  expect(taught.page.composers).toEqual(tidio.page.composers);
  expect(taught.page.ticketId).toBe(tidio.page.ticketId);
});

const good = () => JSON.parse(adapterText(ORIGIN, taughtAdapter(ORIGIN, rt.page, undefined, NOW)));
test.each([
  ['no JSON', '{', { reason: 'notJson' }],
  ['another file', '{"format":"kuule-pack/1"}', { reason: 'otherFile' }],
  ['a later version', '{"format":"kuule-adapter/2"}', { reason: 'newer' }],
  ['too much', ' '.repeat(200_001), { reason: 'tooLarge' }],
  [
    'a page for an origin',
    JSON.stringify({ ...good(), origin: `${ORIGIN}/x` }),
    { reason: 'wrong', field: 'origin' },
  ],
  [
    'a script for an origin',
    JSON.stringify({ ...good(), origin: 'javascript:alert(1)' }),
    { reason: 'wrong', field: 'origin' },
  ],
  [
    'an expression that is none',
    JSON.stringify({ ...good(), page: { ...good().page, ticketId: '(' } }),
    { reason: 'wrong', field: 'page.ticketId' },
  ],
  [
    'authors of another kind',
    JSON.stringify({ ...good(), page: { ...good().page, authors: [{ kind: 'code', selector: 'a' }] } }),
    { reason: 'wrong', field: 'page.authors.0.kind' },
  ],
  [
    'no thread',
    JSON.stringify({ ...good(), page: { ...good().page, thread: 'main' } }),
    { reason: 'wrong', field: 'page.thread' },
  ],
])('%s is said to be so', (_, written, problem) => {
  expect(readAdapterFile(written)).toEqual({ kind: 'bad', ...problem });
});
