import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { TEACH_REQUEST, type TeachAnswer, type TeachRequest } from '../utils/messaging/protocol';
import { answerTeacher } from '../utils/page/teach/answer';

/** Injected on demand, once for each thing that a teacher does. Takes the request that the panel left. */
export default defineUnlistedScript((): Promise<TeachAnswer> => {
  const request: TeachRequest | undefined = Reflect.get(globalThis, TEACH_REQUEST);
  Reflect.deleteProperty(globalThis, TEACH_REQUEST);
  return request ? answerTeacher(document, request) : Promise.resolve({ kind: 'stopped' });
});
