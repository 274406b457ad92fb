import { BrokenState } from './BrokenState';
import { ClosedState } from './ClosedState';
import { EmptyState } from './EmptyState';
import { LoadingState } from './LoadingState';
import { NoticeBar } from './NoticeBar';
import { PanelTop } from './PanelTop';
import { PausedState } from './PausedState';
import { PermissionState } from './PermissionState';
import { QuietFoot } from './QuietFoot';
import type { LiveView, PanelActions, PanelView } from './state';
import { UnknownState } from './UnknownState';

export type RestingView = Exclude<PanelView, LiveView>;

type Props = { readonly view: RestingView; readonly actions: PanelActions };

/** The panel while there is nothing to listen to: what is the matter, what is safe, what to do. */
export function RestingPanel({ view, actions }: Props) {
  return (
    <>
      <PanelTop view={view} actions={actions} />
      <main class="panel-scroll">
        <div class="state" data-part tabIndex={-1}>
          <State view={view} actions={actions} />
        </div>
      </main>
      <footer class="panel-foot">
        {view.kind === 'broken' && <NoticeBar notice={view.notice} log={undefined} actions={actions} />}
        <QuietFoot actions={actions} />
      </footer>
    </>
  );
}

function State({ view, actions }: Props) {
  switch (view.kind) {
    case 'empty':
      return <EmptyState actions={actions} />;
    case 'loading':
      return <LoadingState />;
    case 'permission':
      return <PermissionState view={view} actions={actions} />;
    case 'unknown':
      return <UnknownState view={view} actions={actions} />;
    case 'broken':
      return <BrokenState missing={view.missing} actions={actions} />;
    case 'paused':
      return <PausedState view={view} actions={actions} />;
    case 'closed':
      return <ClosedState actions={actions} />;
  }
}
