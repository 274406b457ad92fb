import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

const DESK = new URL('./desk/', import.meta.url);
const CONVERSATIONS = new URL('./conversations/', import.meta.url);
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};
const HEADERS = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** All conversations of a language, in the order of their file names. */
async function readConversations(language) {
  const folder = new URL(`${language}/`, CONVERSATIONS);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    names.map(async (name) => ({
      id: `${language}-${name.slice(0, -'.json'.length)}`,
      language,
      ...JSON.parse(await readFile(new URL(name, folder), 'utf8')),
    })),
  );
}

function answer(response, status, type, body, headers = {}) {
  response.writeHead(status, { ...HEADERS, 'Content-Type': type, ...headers });
  response.end(body);
}

function answerPage(response, status, title, headers) {
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><main><h1>${title}</h1><p><a href="/desk/">The demo desk</a></p></main></body></html>`;
  answer(response, status, TYPES['.html'], page, headers);
}

async function handle(request, response) {
  if (request.method !== 'GET') return answerPage(response, 405, 'Only GET', { Allow: 'GET' });
  const path = (request.url ?? '/').split(/[?#]/, 1)[0];
  if (path === '/' || path === '/desk') return answerPage(response, 302, 'Moved', { Location: '/desk/' });
  if (path === '/desk/conversations.json') {
    const all = [...(await readConversations('fi')), ...(await readConversations('en'))];
    return answer(response, 200, 'application/json; charset=utf-8', JSON.stringify(all));
  }
  // A bare file name of the desk's own folder and nothing else: no path can lead out of it.
  const name =
    path === '/desk/' ? 'index.html' : /^\/desk\/([a-z][A-Za-z-]*\.(?:css|js|svg))$/.exec(path)?.[1];
  if (name === undefined || !(await readdir(DESK)).includes(name)) {
    return answerPage(response, 404, 'No such page');
  }
  answer(response, 200, TYPES[extname(name)], await readFile(fileURLToPath(new URL(name, DESK))));
}

/**
 * Serves the demo desk on loopback until `close` is called; port 0 takes any free one. `url` is the desk's address, with
 * a slash at its end and without a conversation. Rejects when the port is taken.
 *
 * @param {{ port?: number }} [options]
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function serveDesk({ port = 0 } = {}) {
  const server = createServer((request, response) => {
    handle(request, response).catch((error) => {
      console.error(`demo desk: ${error.message}`);
      if (response.headersSent) response.destroy();
      else answerPage(response, 500, 'The desk could not answer');
    });
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const taken = server.address().port;
  return {
    url: `http://127.0.0.1:${taken}/desk/`,
    port: taken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
