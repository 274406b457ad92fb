import { createServer } from 'node:http';

export type ServedPages = {
  /** Address of the server, without a slash at its end. */
  readonly url: string;
  readonly close: () => Promise<void>;
};

/** Serves pages on loopback by their paths; any other path is an empty answer. */
export async function servePages(pages: Readonly<Record<string, string>>): Promise<ServedPages> {
  const server = createServer(({ url = '/' }, response) => {
    const page = pages[new URL(url, 'http://127.0.0.1').pathname];
    if (page === undefined) response.writeHead(204).end();
    else response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
