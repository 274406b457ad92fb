import { useInsightEdit } from '../hooks/useInsightEdit';
import { useInsightFilter } from '../hooks/useInsightFilter';
import { useInsightRemoval } from '../hooks/useInsightRemoval';
import { useInsights } from '../hooks/useInsights';
import { useInsightTransfer } from '../hooks/useInsightTransfer';
import { useTexts } from '../hooks/useTexts';
import { dashboardTexts } from '../i18n/dashboard';
import { Bar } from '../ui/Bar';
import { DashboardHeading } from './DashboardHeading';
import { isNarrowed } from './dashboardFilter';
import { FilesCard } from './FilesCard';
import { FilterBar } from './FilterBar';
import { NoInsights } from './NoInsights';
import { QuotesCard } from './QuotesCard';
import { StorageProblem } from './StorageProblem';
import { ThemesCard } from './ThemesCard';

/** What customers told, in their own words, newest first. */
export function DashboardPage() {
  const texts = useTexts(dashboardTexts);
  const { filter, insightFilter, change, clear } = useInsightFilter();
  const { answer, showMore } = useInsights(insightFilter);
  const removal = useInsightRemoval();
  const edit = useInsightEdit();
  const transfer = useInsightTransfer(insightFilter);

  return (
    <>
      <Bar current="dashboard" />
      <main class="page" id="content">
        <DashboardHeading count={answer.kind === 'ready' ? answer.value.count : undefined} />
        {answer.kind === 'loading' && <p class="soft">{texts.loading}</p>}
        {answer.kind === 'failed' && <StorageProblem reason={answer.reason} />}
        {answer.kind === 'ready' && answer.value.count.all === 0 && removal.removed.length === 0 && (
          <NoInsights transfer={transfer} />
        )}
        {answer.kind === 'ready' && (answer.value.count.all > 0 || removal.removed.length > 0) && (
          <>
            <FilterBar filter={filter} themes={answer.value.themes} onChange={change} />
            <div class="dashboard">
              <QuotesCard
                view={answer.value}
                narrowed={isNarrowed(filter)}
                removal={removal}
                edit={edit}
                onClear={clear}
                onShowMore={showMore}
              />
              <div class="stack dashboard-side">
                <ThemesCard themes={answer.value.themes} chosen={filter.theme} onChoose={change} />
                <FilesCard transfer={transfer} />
              </div>
            </div>
          </>
        )}
      </main>
    </>
  );
}
