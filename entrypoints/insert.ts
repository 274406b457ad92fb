import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { INSERT_REQUEST, type InsertRequest, type InsertResult } from '../utils/messaging/protocol';
import { insertText } from '../utils/page/insert';

/** Injected on demand. Takes the request that the panel left, so that a second injection by itself inserts nothing. */
export default defineUnlistedScript((): Promise<InsertResult> => {
  const request: InsertRequest | undefined = Reflect.get(globalThis, INSERT_REQUEST);
  Reflect.deleteProperty(globalThis, INSERT_REQUEST);
  return request ? insertText(document, request) : Promise.resolve({ kind: 'refused', reason: 'moved' });
});
