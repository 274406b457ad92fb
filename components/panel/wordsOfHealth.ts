import type { Language } from '../../utils/conversation/types';
import { formatTime } from '../i18n/format';
import type { TopTexts } from '../i18n/panel/top';
import { hostOf } from './hostOf';
import type { PanelView } from './state';

/** Drawn by shape as well as colour. */
export type HealthSign = 'ok' | 'partial' | 'broken' | 'paused';

/** How well the conversation can be heard, in one line. */
export function wordsOfHealth(
  view: PanelView,
  texts: TopTexts,
  language: Language,
): { readonly health: HealthSign; readonly words: string } {
  switch (view.kind) {
    case 'live': {
      const tool = view.source === 'pasted' ? texts.pasted : view.tool;
      if (view.threadElsewhere) return { health: 'partial', words: `${tool} · ${texts.threadElsewhere}` };
      const words = `${tool} · ${texts.messages(view.health)}`;
      if (view.health.read !== 'partial') return { health: 'ok', words };
      if (view.health.reason === 'older') return { health: 'ok', words: `${words}, ${texts.maybeOlder}` };
      return { health: 'partial', words: `${words}, ${texts.partly}` };
    }
    case 'loading':
      return { health: 'partial', words: texts.reading };
    case 'broken':
      return { health: 'broken', words: texts.broken };
    case 'permission':
      return { health: 'paused', words: texts.notAllowed };
    case 'unknown':
      return { health: 'paused', words: texts.notKnown(view.host) };
    case 'paused':
      if (view.origin !== undefined) return { health: 'paused', words: texts.pausedOn(hostOf(view.origin)) };
      return {
        health: 'paused',
        words: view.until ? texts.pausedUntil(formatTime(view.until, language)) : texts.pausedUntilResumed,
      };
    case 'closed':
      return { health: 'paused', words: texts.gone };
    case 'empty':
      return { health: 'paused', words: texts.noConversation };
  }
}
