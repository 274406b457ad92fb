import { logProblem } from '../log';
import { askScript } from './onDemand';
import { INSERT_REQUEST, type InsertRequest, type InsertResult } from './protocol';

/** Has a text put into the composer of a tab's page. A tab that is gone, or may not be touched any more, is a refusal. */
export async function insertInto(tabId: number, request: InsertRequest): Promise<InsertResult> {
  try {
    const result = await askScript(tabId, '/insert.js', INSERT_REQUEST, request);
    return isResult(result) ? result : { kind: 'refused', reason: 'notTaken' };
  } catch (problem) {
    logProblem('insert', problem);
    return { kind: 'refused', reason: 'moved' };
  }
}

function isResult(value: unknown): value is InsertResult {
  return typeof value === 'object' && value !== null && 'kind' in value;
}
