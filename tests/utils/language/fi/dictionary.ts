import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe } from 'vitest';
import { type Dictionary, openDictionary } from '../../../../utils/language/fi/voikko/dictionary';
import { findDictionary } from '../../../tools/prepare/dictionary.mjs';

const found = findDictionary();
const dictionary = found && openDictionary(new Uint8Array(readFileSync(found.path)));

/** Tests that read the dictionary of this machine; they run wherever there is one. */
export const describeWithDictionary = (name: string, tests: (dictionary: Dictionary) => void) => {
  describe.runIf(dictionary)(name, () => {
    if (dictionary) tests(dictionary);
  });
};

/** What Voikko's own program says of words; `undefined` where it is not installed. */
export function askVoikko(words: readonly string[]): Map<string, NativeWord> | undefined {
  const { stdout, status } = spawnSync('voikkospell', ['-m', '-d', 'fi'], {
    input: `${words.join('\n')}\n`,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
    maxBuffer: 1e9,
  });
  if (status !== 0) return undefined;
  const read = new Map<string, NativeWord>();
  let word: NativeWord = { isCorrect: false, readings: [] };
  for (const line of stdout.split('\n')) {
    const [, verdict, text = ''] = /^([CW]): (.*)$/.exec(line) ?? [];
    if (verdict !== undefined) {
      word = { isCorrect: verdict === 'C', readings: [] };
      read.set(text, word);
    }
    const [, number, field, value = ''] = /^A\(.*\):(\d+):(BASEFORM|CLASS|FSTOUTPUT)=(.*)$/.exec(line) ?? [];
    if (number === undefined || field === undefined) continue;
    const at = Number(number) - 1;
    word.readings[at] = { ...word.readings[at], [field]: value };
  }
  return read;
}

export type NativeWord = {
  readonly isCorrect: boolean;
  readonly readings: { BASEFORM?: string; CLASS?: string; FSTOUTPUT?: string }[];
};
