import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { allInsights } from '../../../utils/db/allInsights';
import { countInsights } from '../../../utils/db/countInsights';
import { database } from '../../../utils/db/database';
import { deleteEverything } from '../../../utils/db/deleteEverything';
import { editInsight } from '../../../utils/db/editInsight';
import { importInsights } from '../../../utils/db/importInsights';
import { listInsights } from '../../../utils/db/listInsights';
import { logInsight } from '../../../utils/db/logInsight';
import { removeInsight } from '../../../utils/db/removeInsight';
import { restoreInsight } from '../../../utils/db/restoreInsight';
import { themesInUse } from '../../../utils/db/themesInUse';
import { insightAt } from './insight';

beforeEach(async () => {
  await database.delete();
  await database.open();
});

describe('logging', () => {
  test('what was logged is listed, newest first', async () => {
    const [first, second] = [insightAt(1), insightAt(2)];
    expect(await logInsight(second)).toEqual({ kind: 'saved' });
    expect(await logInsight(first)).toEqual({ kind: 'saved' });
    expect(await listInsights({}, { limit: 20 })).toEqual({ insights: [second, first], next: undefined });
  });

  test('the same insight is not logged over another', async () => {
    const insight = insightAt(1);
    await logInsight(insight);
    expect(await logInsight({ ...insight, quote: 'Muu.' })).toEqual({ kind: 'failed', reason: 'other' });
    expect(await allInsights()).toEqual([insight]);
  });

  test('a removed insight can be put back as it was', async () => {
    const insight = insightAt(1, { theme: 'luvattu soitto', reading: 'Odotus vei aamun.' });
    await logInsight(insight);
    expect(await removeInsight(insight.id)).toEqual({ kind: 'removed', insight });
    expect(await allInsights()).toEqual([]);
    expect(await removeInsight(insight.id)).toEqual({ kind: 'missing' });
    expect(await restoreInsight(insight)).toEqual({ kind: 'saved' });
    expect(await restoreInsight(insight)).toEqual({ kind: 'saved' });
    expect(await allInsights()).toEqual([insight]);
  });

  test('theme, facets and reading can be changed, the quote stays', async () => {
    const insight = insightAt(1, { theme: 'soitto', reading: 'Vanha.' });
    await logInsight(insight);
    expect(
      await editInsight(insight.id, {
        theme: 'luvattu soitto',
        facets: ['why', 'feeling'],
        reading: undefined,
      }),
    ).toEqual({ kind: 'saved' });
    const { reading, ...rest } = insight;
    expect(reading).toBe('Vanha.');
    expect(await allInsights()).toEqual([{ ...rest, theme: 'luvattu soitto', facets: ['why', 'feeling'] }]);
    expect(await editInsight('missing', { theme: undefined, facets: [], reading: undefined })).toEqual({
      kind: 'missing',
    });
  });
});

describe('listing', () => {
  test('pages follow each other without gaps, also when something is logged in between', async () => {
    const logged = Array.from({ length: 7 }, (_, index) => insightAt(Math.floor(index / 3)));
    await importInsights(logged);
    const first = await listInsights({}, { limit: 3 });
    await logInsight(insightAt(30));
    const second = await listInsights({}, { limit: 3, ...(first.next && { after: first.next }) });
    const third = await listInsights({}, { limit: 3, ...(second.next && { after: second.next }) });
    expect(third.next).toBeUndefined();
    const ids = [first, second, third].flatMap((page) => page.insights).map((insight) => insight.id);
    const byAge = [...logged].sort(
      (a, b) => b.createdAt.localeCompare(a.createdAt) || b.id.localeCompare(a.id),
    );
    expect(ids).toEqual(byAge.map((insight) => insight.id));
    expect((await allInsights({}, 2)).length).toBe(8);
  });

  test('each filter narrows on its own and together with the others', async () => {
    const delivery = insightAt(1, {
      theme: 'toimitus',
      touchpoint: 'delivery',
      facets: ['wish', 'need'],
      conversationKey: 'a',
    });
    const english = insightAt(2, { language: 'en', quote: 'I waited all morning.', conversationKey: 'a' });
    const late = insightAt(3, {
      theme: 'toimitus',
      reading: 'Asiakkaalle tämä tarkoittaa menetettyä ILTAA.',
      conversationKey: 'b',
    });
    await importInsights([delivery, english, late]);
    const filters = [
      [{ theme: 'toimitus' }, [late, delivery], 2],
      [{ touchpoint: 'delivery' }, [delivery], 1],
      [{ facet: 'need' }, [delivery], 1],
      [{ language: 'en' }, [english], 1],
      [{ since: english.createdAt }, [late, english], 2],
      [{ text: 'iltaa asiakkaalle' }, [late], 1],
      [{ text: 'all MORNING' }, [english], 1],
      [{ theme: 'toimitus', facet: 'wish', language: 'fi' }, [delivery], 1],
      [{ theme: 'toimitus', language: 'en' }, [], 0],
    ] as const;
    for (const [filter, insights, conversations] of filters) {
      expect((await listInsights(filter, { limit: 9 })).insights).toEqual(insights);
      expect(await countInsights(filter)).toEqual({
        all: 3,
        shown: insights.length,
        conversations,
        unattached: 0,
      });
    }
  });

  test('themes are counted, most used first', async () => {
    await importInsights([
      insightAt(1, { theme: 'lasku' }),
      insightAt(2, { theme: 'äänet' }),
      insightAt(3, { theme: 'lasku' }),
      insightAt(4),
    ]);
    expect(await themesInUse()).toEqual([
      { theme: 'lasku', count: 2 },
      { theme: 'äänet', count: 1 },
    ]);
  });
});

describe('importing and deleting', () => {
  test('importing twice adds nothing and does not undo an edit', async () => {
    const backup = [insightAt(1), insightAt(2)];
    const [first] = backup;
    expect(await importInsights([...backup, ...backup])).toEqual({ kind: 'imported', added: 2, already: 2 });
    await editInsight(first?.id ?? '', { theme: 'uusi', facets: [], reading: undefined });
    expect(await importInsights(backup)).toEqual({ kind: 'imported', added: 0, already: 2 });
    expect((await themesInUse()).map(({ theme }) => theme)).toEqual(['uusi']);
  });

  test('deleting everything leaves nothing', async () => {
    await importInsights([insightAt(1), insightAt(2)]);
    expect(await deleteEverything()).toEqual({ kind: 'deleted' });
    expect(await countInsights({})).toEqual({ all: 0, shown: 0, conversations: 0, unattached: 0 });
    expect(await database.keys.count()).toBe(0);
  });
});
