import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { probeCandidates } from '../../../utils/adapters/find';
import type { InPage } from '../../pages/inPage';
import { pages } from '../../pages/known';
import { storedPage } from '../../pages/stored';
import { pageScript } from '../../pages/world';
import { type Firefox, startFirefox } from './marionette';

let firefox: Firefox;
let proxy: Server;
let current = '';
let script = '';

beforeAll(async () => {
  // A proxy that answers for every host, so that a stored page stands at its own address.
  proxy = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(current);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const { port } = proxy.address() as AddressInfo;
  script = await pageScript();
  firefox = await startFirefox(
    {},
    {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
      'network.proxy.allow_hijacking_localhost': true,
      'network.stricttransportsecurity.preloadlist': false,
      'dom.security.https_first': false,
    },
  );
});
afterAll(async () => {
  await firefox?.close();
  proxy?.close();
});

/** Calls a function of the page modules in a sandbox that sees the page as a content script does. */
async function call<Name extends keyof InPage>(
  name: Name,
  ...given: Parameters<InPage[Name]>
): Promise<Awaited<ReturnType<InPage[Name]>>> {
  const answer = (await firefox.command('WebDriver:ExecuteScript', {
    script: `${script}; return JSON.stringify(inPage[${JSON.stringify(name)}](...JSON.parse(arguments[0])) ?? null)`,
    args: [JSON.stringify(given)],
    sandbox: 'kuule',
    newSandbox: true,
  })) as { readonly value: string };
  return JSON.parse(answer.value) ?? undefined;
}

describe.each(pages)('$adapter.id: $example.page', ({ adapter, example }) => {
  beforeAll(async () => {
    current = storedPage(example.page);
    // Certificates of others cannot be had: the address is the same but for its letter.
    await firefox.command('WebDriver:Navigate', { url: example.url.replace(/^https:/, 'http:') });
  });

  test('is known by its marks, and read as written down', async () => {
    expect(await call('probe', probeCandidates(''))).toContain(adapter.id);
    const { messages, title, conversationId } = await call('read', adapter.page);
    expect(messages.map(({ sentAt, ...message }) => message)).toEqual(example.reads);
    expect(title).toBe(example.title);
    expect(conversationId).toBe(example.conversation);
    expect((await call('draft', adapter.page))?.mode).toBe(example.composer);
  });
});
