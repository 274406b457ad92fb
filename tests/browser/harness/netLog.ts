import { readFile } from 'node:fs/promises';
import { array, looseObject, number, object, optional, parse, record, string } from 'valibot';

/** One request that reached the browser's network stack: from a page, a worker, a service worker or the browser itself. */
export type NetworkRequest = {
  readonly url: string;
  readonly method: string;
  /** The origin that asked (`chrome-extension://…`, `http://127.0.0.1:…`), or `browser` for what a person or the browser did. */
  readonly initiator: string;
};

const Log = object({
  constants: looseObject({ logEventTypes: record(string(), number()) }),
  events: array(
    looseObject({
      type: number(),
      params: optional(
        looseObject({ url: optional(string()), method: optional(string()), initiator: optional(string()) }),
      ),
    }),
  ),
});

/** A browser that was ended hard leaves the list of events open. */
function parseLog(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return JSON.parse(`${text.trimEnd().replace(/,$/, '')}]}`);
  }
}

/** Reads the requests out of the log that Chromium writes with `--log-net-log`. Files of extensions are no requests. */
export async function readNetLog(file: string): Promise<readonly NetworkRequest[]> {
  const { constants, events } = parse(Log, parseLog(await readFile(file, 'utf8')));
  const started = constants.logEventTypes.URL_REQUEST_START_JOB;
  if (started === undefined)
    throw new Error('The network log has no name for a request: has its format changed?');
  return events.flatMap(({ type, params }) => {
    if (type !== started || params?.url === undefined) return [];
    const initiator = params.initiator === 'not an origin' ? 'browser' : params.initiator;
    return [{ url: params.url, method: params.method ?? 'GET', initiator: initiator ?? 'browser' }];
  });
}

/** The requests that an extension made, whether to a machine elsewhere or to this one. */
export function fromExtension(requests: readonly NetworkRequest[]): readonly NetworkRequest[] {
  return requests.filter(({ initiator }) => initiator.startsWith('chrome-extension://'));
}

/** The requests that pages made to anywhere but this machine. */
export function beyondLoopback(requests: readonly NetworkRequest[]): readonly NetworkRequest[] {
  return requests.filter(
    ({ url, initiator }) =>
      initiator !== 'browser' && !['127.0.0.1', 'localhost', '[::1]'].includes(new URL(url).hostname),
  );
}
