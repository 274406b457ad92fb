import type { useInsightEdit } from '../hooks/useInsightEdit';
import type { useInsightRemoval } from '../hooks/useInsightRemoval';
import type { InsightsView } from '../hooks/useInsights';
import { PAGE_SIZE } from '../hooks/useInsights';
import { useTexts } from '../hooks/useTexts';
import { dashboardTexts } from '../i18n/dashboard';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { InsightItem } from './InsightItem';
import { RemovedItem } from './RemovedItem';
import { StatusLine } from './StatusLine';
import { withRemoved } from './withRemoved';

type Props = {
  readonly view: InsightsView;
  readonly narrowed: boolean;
  readonly removal: ReturnType<typeof useInsightRemoval>;
  readonly edit: ReturnType<typeof useInsightEdit>;
  readonly onClear: () => void;
  readonly onShowMore: () => void;
};

/** The quotes that pass the filter, newest first; what was deleted just now stays in its place as a way back. */
export function QuotesCard({ view, narrowed, removal, edit, onClear, onShowMore }: Props) {
  const texts = useTexts(dashboardTexts);
  const rows = withRemoved(view.insights, removal.removed);
  return (
    <Card title={texts.quotes}>
      <div class="row">
        <p class="small soft num" role="status">
          {texts.shown(view.count.shown, view.count.all)}
        </p>
        {narrowed && (
          <Button tone="quiet" onClick={onClear}>
            {texts.clear}
          </Button>
        )}
      </div>
      <StatusLine removal={removal.notice} edit={edit.notice} />
      {rows.length === 0 && <p>{texts.noMatch}</p>}
      <ul class="insights">
        {rows.map(({ insight, removed }) => (
          <li key={insight.id}>
            {removed ? (
              <RemovedItem insight={insight} onUndo={() => void removal.undo(insight)} />
            ) : (
              <InsightItem
                insight={insight}
                themes={view.themes}
                editing={edit.editing === insight.id}
                justRestored={removal.restored === insight.id}
                onEdit={(open) => edit.open(open ? insight.id : undefined)}
                onSave={(change) => void edit.save(insight.id, change)}
                onRemove={() => void removal.remove(insight.id)}
              />
            )}
          </li>
        ))}
      </ul>
      {view.hasMore && (
        <div>
          <Button onClick={onShowMore}>
            {texts.showNext(Math.min(PAGE_SIZE, view.count.shown - view.insights.length))}
          </Button>
        </div>
      )}
    </Card>
  );
}
