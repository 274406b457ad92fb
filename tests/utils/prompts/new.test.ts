import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const TOOL = fileURLToPath(new URL('../../tools/new.mjs', import.meta.url));
const run = (...args: string[]) => spawnSync(process.execPath, [TOOL, ...args], { encoding: 'utf8' });

it.each([
  [],
  ['prompt'],
  ['prompt', 'sv/hej'],
  ['prompt', 'fi/../x'],
  ['rewrite', 'fi/Iso'],
  ['rule', 'fi/x'],
  ['adapter', 'a/b'],
])('refuses %j and says how it is used', (...args) => {
  const { status, stderr, stdout } = run(...args);
  expect(status).toBe(2);
  expect(stderr).toContain('npm run new -- prompt en/name');
  expect(stdout).toBe('');
});

it('never writes over a file', () => {
  const { status, stderr } = run('prompt', 'fi/kysy-tavoite');
  expect(status).toBe(2);
  expect(stderr).toContain('is there already');
});
