import { useRef } from 'preact/hooks';
import { listenTexts } from '../i18n/panel/listen';
import { noticeTexts } from '../i18n/panel/notice';
import { stateTexts } from '../i18n/panel/states';
import type { PanelView } from '../panel/state';
import { wordsOfNotice } from '../panel/wordsOfNotice';
import { useTexts } from './useTexts';

type Status = { readonly text: string; readonly turn: number };

/** What to tell without taking the focus: new words of the customer, what came of an action, that reading goes on. */
export function useStatus(view: PanelView): Status {
  const listen = useTexts(listenTexts);
  const states = useTexts(stateTexts);
  const notices = useTexts(noticeTexts);
  const before = useRef<PanelView | undefined>(undefined);
  const status = useRef<Status>({ text: '', turn: 0 });

  if (before.current !== view) {
    const text = news(before.current, view);
    if (text !== undefined) status.current = { text, turn: status.current.turn + 1 };
    before.current = view;
  }
  return status.current;

  function news(last: PanelView | undefined, now: PanelView): string | undefined {
    if (now.kind === 'broken' && now.notice) return sentence(now.notice);
    if (now.kind !== 'live') return now.kind === 'loading' ? states.loading : '';
    if (last?.kind !== 'live' || last.key !== now.key) return '';
    const fresh = customerMessages(now) - customerMessages(last);
    const parts = [
      ...(fresh > 0 ? [listen.newMessages(fresh)] : []),
      ...(now.notice && now.notice !== last.notice ? [sentence(now.notice)] : []),
    ];
    return parts.length > 0 ? parts.join('. ') : undefined;
  }

  function sentence(notice: Parameters<typeof wordsOfNotice>[0]): string {
    const { lead, text } = wordsOfNotice(notice, notices);
    return text ? `${lead} ${text}` : lead;
  }
}

function customerMessages(view: Extract<PanelView, { kind: 'live' }>): number {
  return view.messages.filter(({ author }) => author === 'customer').length;
}
