import { useState } from 'preact/hooks';
import { useTexts } from '../hooks/useTexts';
import { noticeTexts } from '../i18n/panel/notice';
import { stateTexts } from '../i18n/panel/states';
import { Button } from '../ui/Button';
import { Glyph } from '../ui/Glyph';
import { NoticeActions } from './NoticeActions';
import type { LogDraft, Notice, PanelActions } from './state';
import { wordsOfNotice } from './wordsOfNotice';

type Props = {
  readonly notice: Notice | undefined;
  readonly log: LogDraft | undefined;
  readonly actions: PanelActions;
};

/** What came of the last action, below what is being read so that nothing moves. Stays until closed or followed by another. */
export function NoticeBar({ notice, log, actions }: Props) {
  const texts = useTexts(noticeTexts);
  const { results } = useTexts(stateTexts);
  const [closed, setClosed] = useState<Notice>();
  if (!notice || notice === closed) return null;
  const { lead, text } = wordsOfNotice(notice, texts);
  return (
    <section class="notice" data-notice={notice.kind} data-tone={toneOf(notice)} aria-label={results}>
      <p>
        <b>{lead}</b> {text}
      </p>
      <Button tone="icon" aria-label={texts.close} onClick={() => setClosed(notice)}>
        <Glyph name="close" />
      </Button>
      <NoticeActions notice={notice} log={log} actions={actions} />
    </section>
  );
}

function toneOf({ kind }: Notice): 'ok' | 'warn' | 'plain' {
  if (kind === 'refused' || kind === 'storageFailed' || kind === 'notCopied') return 'warn';
  return kind === 'dismissed' || kind === 'waits' ? 'plain' : 'ok';
}
