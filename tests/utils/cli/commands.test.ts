import { spawn } from 'node:child_process';
import { describe, expect, test } from 'vitest';

type Run = { readonly status: number | null; readonly lines: readonly unknown[]; readonly errors: string };

/** Runs a command of the contract as a user would; building it may take a while the first time. */
function run(
  command: string,
  input: string,
  ...words: readonly string[]
): Promise<Run & { readonly output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['tests/tools/cli.mjs', command, ...words]);
    let output = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      output += part;
    });
    child.stderr.setEncoding('utf8').on('data', (part: string) => {
      errors += part;
    });
    child.on('close', (status) => {
      const parse = () =>
        output
          .trim()
          .split('\n')
          .map((line): unknown => JSON.parse(line));
      resolve({ status, output, errors, lines: output.trim().startsWith('{') ? parse() : [] });
    });
    child.stdin.end(input);
  });
}

const line = (value: object) => `${JSON.stringify(value)}\n`;

describe('analyse', { timeout: 120_000 }, () => {
  test('answers every line in order, and says which it could not', async () => {
    const input = [
      line({
        id: 'a',
        messages: [{ author: 'customer', text: 'Moi, ovi ei aukea.' }],
        draft: 'Hei!',
        tokens: ['tilauksen'],
      }),
      'not json\n',
      line({ id: 'b', messages: 'none' }),
      line({ id: 'c', messages: [{ author: 'boss', text: 'x' }] }),
      '\n',
      line({ id: 'd', messages: [], redact: 'Soita 040 123 4567' }),
      line({ messages: [] }),
      '[1]',
    ].join('');
    const { status, lines } = await run('analyse', input);
    expect(status).toBe(1);
    expect(lines).toMatchObject([
      {
        id: 'a',
        language: 'fi',
        messages: [{ points: [{ kind: 'problem', quote: 'ovi ei aukea', start: 5, end: 17 }] }],
        lemmas: ['tilaus'],
      },
      { id: null, error: 'not JSON' },
      { id: 'b', error: expect.stringContaining('messages') },
      { id: 'c', error: expect.stringContaining('messages.0.author') },
      { id: 'd', redacted: { found: [{ kind: 'phone' }] } },
      { id: null, error: expect.stringContaining('id') },
      { id: null, error: expect.any(String) },
    ]);
  });

  test('a line ends at a line feed and nowhere else', async () => {
    const text = 'Ovi ei aukea.\u2028Ikkuna ei aukea.\u2029';
    const { status, lines } = await run(
      'analyse',
      `{"id":"a","messages":[{"author":"customer","text":"${text}"}]}\r\n`,
    );
    expect(status).toBe(0);
    expect(lines).toMatchObject([{ id: 'a' }]);
  });

  test('is done when every line was answered', async () => {
    const { status, errors, lines } = await run('analyse', line({ id: 'a', messages: [] }));
    expect({ status, errors, count: lines.length }).toEqual({ status: 0, errors: '', count: 1 });
  });

  test('says the same twice', async () => {
    const input = line({
      id: 'a',
      messages: [{ author: 'customer', text: 'Lasku tuli kahdesti, kumman maksan?' }],
      draft: 'Valitettavasti en tiedä.',
    });
    const [one, other] = [await run('analyse', input), await run('analyse', input)];
    expect(one.output).toBe(other.output);
  });

  test('helps, and refuses what it does not know', async () => {
    const help = await run('analyse', '', '--help');
    expect([help.status, help.output]).toEqual([0, expect.stringContaining('Exit status')]);
    const misuse = await run('analyse', '', '--fast');
    expect([misuse.status, misuse.output]).toEqual([2, '']);
    const unknown = await run('listen', '');
    expect([unknown.status, unknown.output]).toEqual([2, '']);
  });
});

describe('themes', { timeout: 120_000 }, () => {
  test('answers every record, then tells what rises', async () => {
    const texts = ['toimitus on myöhässä', 'toimitus myöhästyi taas', 'toimitus viipyy', 'lasku oli väärin'];
    const input = `${texts.map((text, index) => line({ id: String(index), text, language: 'fi' })).join('')}oops\n`;
    const { status, lines } = await run('themes', input);
    expect(status).toBe(1);
    expect(lines).toHaveLength(texts.length + 2);
    expect(lines.slice(0, 4)).toMatchObject(texts.map((_, index) => ({ id: String(index) })));
    expect(lines.slice(4)).toMatchObject([{ id: null, error: 'not JSON' }, { rising: expect.any(Array) }]);
  });
});
