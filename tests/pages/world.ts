import { fileURLToPath } from 'node:url';
import type { CDPSession, Page } from 'playwright-core';
import { build } from 'vite';
import type { InPage } from './inPage';

let bundle: Promise<string> | undefined;

/** The page modules as one script. */
export function pageScript(): Promise<string> {
  bundle ??= bundleScript();
  return bundle;
}

async function bundleScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('./inPage.ts', import.meta.url)),
        formats: ['iife'],
        name: 'unused',
      },
    },
  });
  const [first] = [built].flat();
  if (!first || !('output' in first)) throw new Error('The page modules were not built.');
  return first.output[0].code;
}

export type World = {
  /** Calls one of the functions of `inPage.ts` with arguments that can be written as JSON. */
  readonly call: <Name extends keyof InPage>(
    name: Name,
    ...given: Parameters<InPage[Name]>
  ) => Promise<Awaited<ReturnType<InPage[Name]>>>;
};

/** The page modules in an isolated world of the page, as a content script runs. Gone with the next navigation. */
export async function openWorld(page: Page): Promise<World> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'kuule-test',
  });
  const evaluate = async (expression: string) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await evaluate(await pageScript());
  return { call: (name, ...given) => evaluate(`inPage.${name}(...${JSON.stringify(given)})`) };
}
