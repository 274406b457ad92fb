import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Script = { id: string; matches: string[]; js: string[]; excludeMatches?: string[] } & Record<
  string,
  unknown
>;

/** Permissions and registered scripts as the browser keeps them; import this before anything that uses `browser`. */
export const granted = new Set<string>();
export const scripts = new Map<string, Script>();
export const answer = { request: true as boolean | Error };

/** An event that nobody fires: for what only listens. */
const event = { addListener: () => undefined, removeListener: () => undefined };

const permissions = {
  onAdded: event,
  onRemoved: event,
  getAll: async () => ({ origins: [...granted], permissions: ['storage'] }),
  request: async ({ origins }: { origins: string[] }) => {
    if (answer.request instanceof Error) throw answer.request;
    if (answer.request) for (const origin of origins) granted.add(origin);
    return answer.request;
  },
  remove: async ({ origins }: { origins: string[] }) => {
    if (origins.some((origin) => origin.startsWith('http://127.0.0.1')))
      throw new Error('Required permission.');
    return origins.every((origin) => granted.delete(origin));
  },
};

const scripting = {
  getRegisteredContentScripts: async () => [...scripts.values()],
  registerContentScripts: async (added: Script[]) => {
    if (added.some(({ id }) => scripts.has(id))) throw new Error('Duplicate script ID');
    for (const script of added) scripts.set(script.id, script);
  },
  unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
    for (const id of ids) scripts.delete(id);
  },
};

/** One lock at a time, as `navigator.locks` gives it. */
let turn: Promise<unknown> = Promise.resolve();
const locks = {
  request: (_name: string, work: () => Promise<unknown>) => {
    turn = turn.then(work, work);
    return turn;
  },
};

vi.stubGlobal('browser', Object.assign(fakeBrowser, { permissions, scripting }));
vi.stubGlobal('navigator', { locks });

export function resetExtension(): void {
  fakeBrowser.reset();
  granted.clear();
  scripts.clear();
  answer.request = true;
}
