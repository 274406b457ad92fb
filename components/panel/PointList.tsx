import { useState } from 'preact/hooks';
import type { Analysis } from '../../utils/listening/types';
import { useTexts } from '../hooks/useTexts';
import { listenTexts } from '../i18n/panel/listen';
import { termTexts } from '../i18n/terms';
import { Button } from '../ui/Button';
import { Glyph } from '../ui/Glyph';
import { Voice } from '../ui/Voice';
import { type PlacedPoint, suggestionFor } from './choosePoints';
import type { LiveView, PanelActions } from './state';

type Props = {
  readonly view: LiveView;
  readonly analysis: Analysis;
  readonly points: { readonly chosen: readonly PlacedPoint[]; readonly all: readonly PlacedPoint[] };
  readonly onLog: PanelActions['startLog'];
};

/** What the customer said, in their own words; each can be logged. */
export function PointList({ view, analysis, points, onLog }: Props) {
  const texts = useTexts(listenTexts);
  const { pointKinds } = useTexts(termTexts);
  const [all, setAll] = useState(false);
  const hidden = points.all.length - points.chosen.length;
  const shown = all ? points.all : points.chosen;

  if (shown.length === 0) {
    const spoken = view.messages.some(({ author }) => author === 'customer');
    return <p class="small soft">{spoken ? texts.noPoints : texts.noCustomer}</p>;
  }
  return (
    <>
      <ul class="points" aria-label={texts.points}>
        {shown.map((placed) => {
          const { message, point, unanswered } = placed;
          return (
            <li
              key={`${message}:${point.start}:${point.kind}`}
              data-point={point.kind}
              data-unanswered={unanswered || undefined}
            >
              <Voice lang={analysis.messages[message]?.language ?? view.language}>
                {point.quote} <span class="kind">{pointKinds[point.kind]}</span>
                {unanswered && (
                  <>
                    {' '}
                    <span class="kind">{texts.unanswered}</span>
                  </>
                )}
              </Voice>
              <Button
                tone="icon"
                aria-label={texts.logPoint(point.quote)}
                data-action="log"
                onClick={() => onLog(point.quote, suggestionFor(analysis, placed))}
              >
                <Glyph name="log" />
              </Button>
            </li>
          );
        })}
      </ul>
      {hidden > 0 && (
        <div class="row">
          <Button tone="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? texts.fewer : texts.earlier(hidden)}
          </Button>
        </div>
      )}
    </>
  );
}
