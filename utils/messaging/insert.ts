import { browser } from 'wxt/browser';
import { logProblem } from '../log';
import { INSERT_REQUEST, type InsertRequest, type InsertResult } from './protocol';

/** The script that writes into a page, as the build names it. */
const INSERT_SCRIPT = '/insert.js' as const;

/** Has a text put into the composer of a tab's page. A tab that is gone, or may not be touched any more, is a refusal. */
export async function insertInto(tabId: number, request: InsertRequest): Promise<InsertResult> {
  try {
    const target = { tabId };
    await browser.scripting.executeScript({ target, func: leave, args: [INSERT_REQUEST, request] });
    const [injected] = await browser.scripting.executeScript({ target, files: [INSERT_SCRIPT] });
    return isResult(injected?.result) ? injected.result : { kind: 'refused', reason: 'notTaken' };
  } catch (problem) {
    logProblem('insert', problem);
    return { kind: 'refused', reason: 'moved' };
  }
}

/** Runs in the page's isolated world: everything it needs is in its arguments. */
function leave(key: string, request: unknown): void {
  Reflect.set(globalThis, key, request);
}

function isResult(value: unknown): value is InsertResult {
  return typeof value === 'object' && value !== null && 'kind' in value;
}
