import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { useTexts } from '../hooks/useTexts';
import { useUiLanguage } from '../hooks/useUiLanguage';
import { formatTime } from '../i18n/format';
import { listenTexts } from '../i18n/panel/listen';
import { Button } from '../ui/Button';
import { Note } from '../ui/Note';
import { Bones } from './Bones';
import type { PlacedPoint } from './choosePoints';
import { FailedNote } from './FailedNote';
import { HumanMomentLine } from './HumanMomentLine';
import { isUnsupported } from './isUnsupported';
import { OpenPrompt } from './OpenPrompt';
import { PointList } from './PointList';
import { RasaTiles } from './RasaTiles';
import type { NoInsertReason } from './reasonNotToInsert';
import type { LiveView, PanelActions } from './state';
import { ThreadElsewhere } from './ThreadElsewhere';
import { UnsupportedLanguage } from './UnsupportedLanguage';
import { WaitingPrompts } from './WaitingPrompts';

type Props = {
  readonly view: LiveView;
  readonly points:
    | { readonly chosen: readonly PlacedPoint[]; readonly all: readonly PlacedPoint[] }
    | undefined;
  readonly unavailable: NoInsertReason | undefined;
  readonly sectionRef: RefObject<HTMLElement | null>;
  readonly actions: PanelActions;
};

/** First part: what the customer said, and what would show that it was heard. */
export function ListenPart({ view, points, unavailable, sectionRef, actions }: Props) {
  const texts = useTexts(listenTexts);
  const uiLanguage = useUiLanguage();
  const heading = useId();
  const newest = view.messages.findLast(({ author, sentAt }) => author === 'customer' && sentAt)?.sentAt;
  const time = newest === undefined ? '' : formatTime(newest, uiLanguage);
  const { analysis, handover } = view;
  const moment = analysis?.signs?.humanMoment;
  return (
    <section
      class="panel-part"
      id="listen"
      data-part
      data-listen
      tabIndex={-1}
      ref={sectionRef}
      aria-labelledby={heading}
    >
      <div class="part-head">
        <h2 id={heading}>{texts.heading}</h2>
        {time && <span class="tiny soft push num">{texts.newest(time)}</span>}
      </div>
      {view.failed && <FailedNote source={view.source} actions={actions} />}
      {view.threadElsewhere ? (
        <ThreadElsewhere />
      ) : analysis && points ? (
        isUnsupported(view) ? (
          <UnsupportedLanguage view={view} actions={actions} />
        ) : (
          <>
            {moment && <HumanMomentLine moment={moment} language={view.language} />}
            <PointList view={view} analysis={analysis} points={points} onLog={actions.startLog} />
            <RasaTiles
              rasa={analysis.rasa}
              confirmed={analysis.signs?.confirmed !== undefined}
              open={view.prompts[0]?.step}
              offered={analysis.prompts}
              onOpen={actions.openStep}
            />
            <div class="offers">
              <OpenPrompt
                prompt={view.prompts[0]}
                messages={view.messages}
                language={view.language}
                unavailable={unavailable}
                actions={actions}
              />
              <WaitingPrompts
                prompts={view.prompts.slice(1)}
                language={view.language}
                onOpen={actions.openPrompt}
              />
            </div>
            {view.prompts.length === 0 && points.all.length > 0 && <Silence rasa={analysis.rasa} />}
            {handover !== undefined && (
              <div class="row handover">
                <Button
                  tone="quiet"
                  data-action="copy-handover"
                  onClick={() => actions.copyHandover(handover)}
                >
                  {texts.handover}
                </Button>
              </div>
            )}
          </>
        )
      ) : view.failed ? undefined : (
        <>
          <p class="small soft">{texts.reading}</p>
          <Bones />
        </>
      )}
    </section>
  );
}

function Silence({ rasa }: { readonly rasa: NonNullable<LiveView['analysis']>['rasa'] }) {
  const texts = useTexts(listenTexts);
  const heard = Object.values(rasa).every((state) => state !== 'missing');
  return <Note tone={heard ? 'ok' : 'plain'}>{heard ? texts.allHeard : texts.noPrompts}</Note>;
}
