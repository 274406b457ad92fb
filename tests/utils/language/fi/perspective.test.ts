import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { finnishDictionary, provideDictionary } from '../../../../utils/language/fi/voikko/inUse';
import { reflect, reflectQuestion } from '../../../../utils/listening/reflect';
import { findDictionary } from '../../../tools/prepare/dictionary.mjs';

const CL: string[] = readFileSync('/tmp/clauses.txt', 'utf8').trim().split('\n');
beforeAll(async () => {
  const f = findDictionary();
  if (f) {
    provideDictionary({
      read: async () => new Uint8Array(readFileSync(f.path)),
      failed: (p) => {
        throw p;
      },
    });
    await finnishDictionary();
  }
});
it('x', () => {
  for (const c of CL)
    console.log(
      `${c}  =>  ${c.includes('?') ? undefined : reflect(c, 'fi', 'singular')}  ||  ${reflectQuestion(c, 'fi', 'plural')}`,
    );
  expect(1).toBe(1);
});
