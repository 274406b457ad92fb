import { useRef } from 'preact/hooks';
import { insertInto } from '../../utils/messaging/insert';
import type { InsertRequest } from '../../utils/messaging/protocol';
import { apply } from '../../utils/rewrites/apply';
import type { Words } from '../../utils/rewrites/types';
import type { Notice, RefusalReason } from '../panel/state';
import type { OpenConversation } from './useConversation';
import type { Page } from './usePage';

type Edit = InsertRequest['edit'];

/** Milliseconds within which the same words asked for again are the second half of a double click. */
const DOUBLE_CLICK = 600;

/** Puts words where the agent writes. Nothing is ever sent, and every refusal is said. */
export function useEditing(
  conversation: OpenConversation | undefined,
  page: Page,
  writePasted: (draft: string) => void,
  tell: (notice: Notice) => void,
) {
  async function onPage(edit: Edit): Promise<Notice> {
    if (page.kind !== 'read' || !conversation?.draft || !conversation.url) return refused('noComposer', edit);
    const { adapter, tabId } = page;
    const { draft, url, ticket } = conversation;
    const result = await insertInto(tabId, {
      page: adapter.page,
      url,
      draft,
      edit,
      ...(ticket === undefined ? openingOf(conversation) : { conversationId: ticket }),
    });
    return result.kind === 'refused' ? refused(result.reason, edit) : done(edit);
  }

  function onPasted(draft: string, edit: Edit): Notice {
    const joint = draft === '' || /\s$/.test(draft) ? '' : ' ';
    writePasted(
      edit.kind === 'insert'
        ? draft + joint + edit.text
        : draft.slice(0, edit.start) + edit.text + draft.slice(edit.end),
    );
    return done(edit);
  }

  const last = useRef<{ readonly edit: string; readonly until: number }>(undefined);

  function write(edit: Edit): void {
    const same = JSON.stringify(edit);
    const now = performance.now();
    if (last.current?.edit === same && now < last.current.until) return;
    last.current = { edit: same, until: Number.POSITIVE_INFINITY };
    const finish = (notice: Notice) => {
      const until = notice.kind === 'refused' ? 0 : now + DOUBLE_CLICK;
      if (last.current?.edit === same) last.current = { edit: same, until };
      tell(notice);
    };
    if (conversation?.source === 'pasted') finish(onPasted(conversation.draft?.text ?? '', edit));
    else void onPage(edit).then(finish);
  }

  return {
    insert: (text: string) => write({ kind: 'insert', text }),
    /** `checked` is the draft that the words are of; what has been added to it since must begin another sentence. */
    apply(checked: string | undefined, words: Words, text: string): void {
      const edit: Edit = { kind: 'replace', start: words.start, end: words.end, text };
      const draft = conversation?.draft?.text ?? '';
      const fits = checked !== undefined && (draft === checked || hasOnlyGrown(checked, draft, words));
      if (!fits || apply(checked, words, text) === undefined) tell(refused('changed', edit));
      else write(edit);
    },
    copy(text: string, copied: 'copied' | 'handoverCopied' | 'reportCopied' = 'copied'): void {
      void navigator.clipboard.writeText(text).then(
        () => tell({ kind: copied }),
        () => tell({ kind: 'notCopied' }),
      );
    },
  };
}

function hasOnlyGrown(checked: string, draft: string, { end }: Words): boolean {
  return draft.startsWith(checked) && /[.!?…]\s|\n/u.test(checked.slice(Math.max(0, end - 1)));
}

function openingOf({ messages }: OpenConversation): Pick<InsertRequest, 'opening'> {
  const opening = messages[0]?.text;
  return opening === undefined ? {} : { opening };
}

function done({ kind }: Edit): Notice {
  return { kind: kind === 'insert' ? 'inserted' : 'applied' };
}

function refused(reason: RefusalReason, { kind, text }: Edit): Notice {
  return { kind: 'refused', reason, text, edit: kind };
}
