import { useTexts } from '../hooks/useTexts';
import { noticeTexts } from '../i18n/panel/notice';
import { Button } from '../ui/Button';
import type { LogDraft, Notice, PanelActions } from './state';

type Props = {
  readonly notice: Notice;
  readonly log: LogDraft | undefined;
  readonly actions: PanelActions;
};

/** What can be done next. */
export function NoticeActions({ notice, log, actions }: Props) {
  const texts = useTexts(noticeTexts);
  switch (notice.kind) {
    case 'refused':
      return (
        <div class="row">
          {!['moved', 'notTaken', 'unclear'].includes(notice.reason) && notice.edit !== 'replace' && (
            <Button
              tone="primary"
              data-action="insert-refused"
              onClick={() => actions.insertText(notice.text)}
            >
              {notice.reason === 'changed' ? texts.insertAnyway : texts.tryAgain}
            </Button>
          )}
          <Button data-action="copy-refused" onClick={() => actions.copy(notice.text)}>
            {texts.copy}
          </Button>
        </div>
      );
    case 'dismissed':
      return (
        <div class="row">
          <Button data-action="undo" onClick={actions.undoDismiss}>
            {texts.undo}
          </Button>
          {notice.often !== undefined && (
            <Button data-action="rest" onClick={actions.restRule}>
              {texts.rest}
            </Button>
          )}
          {notice.scope === 'never' && (
            <Button tone="quiet" onClick={actions.openOptions}>
              {texts.settings}
            </Button>
          )}
        </div>
      );
    case 'saved':
      return (
        <div class="row">
          <Button tone="quiet" onClick={actions.openDashboard}>
            {texts.dashboard}
          </Button>
        </div>
      );
    case 'storageFailed':
      return (
        <div class="row">
          {notice.reason !== 'blocked' && <Button onClick={actions.saveLog}>{texts.tryAgain}</Button>}
          {log && <Button onClick={() => actions.copy(log.quote)}>{texts.export}</Button>}
        </div>
      );
    default:
      return null;
  }
}
