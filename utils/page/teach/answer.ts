import type { TeachAnswer, TeachRequest } from '../../messaging/protocol';
import { readPage } from '../read';
import { boxAt } from './composers';
import { guess } from './guess';
import { learn } from './learn';
import { pick } from './pick';

/** What has been pointed at so far on this page; in a world that the page cannot reach. */
type Session = { customer?: Element; agent?: Element; box?: Element; picking?: AbortController };

const KEPT = 'kuuleTeaching';

/** Does one thing for somebody who teaches Kuule a page. */
export async function answerTeacher(document: Document, request: TeachRequest): Promise<TeachAnswer> {
  const session: Session = Reflect.get(globalThis, KEPT) ?? {};
  Reflect.set(globalThis, KEPT, session);
  session.picking?.abort();
  delete session.picking;
  switch (request.kind) {
    case 'stop':
      Reflect.deleteProperty(globalThis, KEPT);
      return { kind: 'stopped' };
    case 'guess': {
      const { customer, agent, box } = guess(document);
      const sure = customer && agent && typeof learn(document, { customer, agent }) !== 'string';
      Object.assign(session, sure ? { customer, agent } : {}, box ? { box } : {});
      const found = [
        ...(sure ? (['customer', 'agent'] as const) : []),
        ...(box ? (['composer'] as const) : []),
      ];
      return { kind: 'guessed', found };
    }
    case 'pick': {
      const picking = new AbortController();
      session.picking = picking;
      const clicked = await pick(document, picking.signal);
      if (!clicked) return { kind: 'stopped' };
      if (request.what !== 'composer') {
        session[request.what] = clicked;
        return { kind: 'picked' };
      }
      const box = boxAt(clicked);
      if (!box) return { kind: 'notLearned', reason: 'noBox' };
      session.box = box;
      return { kind: 'picked' };
    }
    case 'learn': {
      const { customer, agent, box } = session;
      if (!customer?.isConnected || !agent?.isConnected) return { kind: 'notLearned', reason: 'gone' };
      const page = learn(document, { customer, agent, ...(box && { box }) });
      if (typeof page === 'string') return { kind: 'notLearned', reason: page };
      return { kind: 'learned', page, reading: readPage(document, page) };
    }
    case 'read':
      return { kind: 'learned', page: request.page, reading: readPage(document, request.page) };
  }
}
