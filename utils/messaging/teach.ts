import { logProblem } from '../log';
import { askScript } from './onDemand';
import { TEACH_REQUEST, type TeachAnswer, type TeachRequest } from './protocol';

/** Asks a tab's page for one thing while it is taught. A page that has gone meanwhile stops it. */
export async function askTeach(tabId: number, request: TeachRequest): Promise<TeachAnswer> {
  try {
    const answer = await askScript(tabId, '/teach.js', TEACH_REQUEST, request);
    return isAnswer(answer) ? answer : { kind: 'stopped' };
  } catch (problem) {
    logProblem('teach', problem);
    return { kind: 'stopped' };
  }
}

function isAnswer(value: unknown): value is TeachAnswer {
  return typeof value === 'object' && value !== null && 'kind' in value;
}
