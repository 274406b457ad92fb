import { useRef } from 'preact/hooks';
import { useConversationView } from '../hooks/useConversationView';
import { useHands } from '../hooks/useHands';
import { useHeld } from '../hooks/useHeld';
import { useShortcuts } from '../hooks/useShortcuts';
import { choosePoints, suggestionFor } from './choosePoints';
import { DraftPart } from './DraftPart';
import { DriftNote } from './DriftNote';
import { JumpNav } from './JumpNav';
import { ListenPart } from './ListenPart';
import { LogPart } from './LogPart';
import { NoticeBar } from './NoticeBar';
import { PanelTop } from './PanelTop';
import { PartialNote } from './PartialNote';
import { QuietFoot } from './QuietFoot';
import { reasonNotToInsert } from './reasonNotToInsert';
import type { LiveView, PanelActions } from './state';

type Props = { readonly view: LiveView; readonly actions: PanelActions };

/** How many points are shown before "show more". */
const POINTS = 5;

/** The panel beside an open conversation: listen, draft, log. */
export function LivePanel({ view: newest, actions }: Props) {
  const { view, checkedDraft } = useConversationView(newest);
  const listen = useRef<HTMLElement>(null);
  const scroll = useRef<HTMLElement>(null);
  // What is being read or pointed at stays where it is.
  const heard = useHeld(view, useHands(listen));
  const unavailable = reasonNotToInsert(view);
  const points = heard.analysis && choosePoints(heard.analysis, heard.messages, POINTS);

  const logFirst = () => {
    const first = points?.chosen[0];
    if (view.selection !== undefined) actions.startLog(view.selection);
    else if (first && heard.analysis)
      actions.startLog(first.point.quote, suggestionFor(heard.analysis, first));
    else return false;
    return true;
  };

  useShortcuts((name) => {
    const open = heard.prompts[0];
    // The button, because it knows which slots are filled.
    if (name === 'insert' && open)
      listen.current?.querySelector<HTMLElement>('[data-prompt] [data-action="insert"]')?.click();
    else if (name === 'another' && open) actions.another(open.step);
    else if (name === 'log') return logFirst();
    else if (name === 'save' && view.log && view.log.quote.trim() !== '') actions.saveLog();
    else if (name === 'leave') actions.focusComposer();
    else return false;
    return true;
  });

  return (
    <>
      <PanelTop view={newest} actions={actions} />
      <main class="panel-scroll" ref={scroll}>
        <DriftNote fields={view.drift} actions={actions} />
        <PartialNote health={view.health} actions={actions} />
        <ListenPart
          view={heard}
          points={points}
          unavailable={unavailable}
          sectionRef={listen}
          actions={actions}
        />
        <DraftPart view={view} checkedDraft={checkedDraft} unavailable={unavailable} actions={actions} />
        <LogPart
          view={view}
          logFirst={points?.chosen.length || view.selection ? logFirst : undefined}
          actions={actions}
        />
        <QuietFoot actions={actions} />
      </main>
      <footer class="panel-foot">
        <NoticeBar notice={view.notice} log={view.log} actions={actions} />
        <JumpNav scroll={scroll} points={points?.chosen.length ?? 0} findings={view.findings.length} />
      </footer>
    </>
  );
}
