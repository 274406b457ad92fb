import type { BadLine } from '../../utils/transfer/importNdjson';
import type { TransferReport } from '../hooks/useInsightTransfer';
import { useTexts } from '../hooks/useTexts';
import { dashboardTexts } from '../i18n/dashboard';
import { Note } from '../ui/Note';
import { StorageProblem } from './StorageProblem';

/** How many bad lines are named one by one. */
const NAMED = 10;

/** What came of an export or import, bad lines by number. */
export function TransferNote({ report }: { readonly report: TransferReport }) {
  const texts = useTexts(dashboardTexts);
  if (report.kind === 'failed') return <StorageProblem reason={report.reason} />;
  if (report.kind === 'unreadable') return <Note tone="bad">{texts.importUnreadable}</Note>;
  if (report.kind === 'exported')
    return <Note tone="ok">{texts.exported(report.insights, report.name)}</Note>;

  const why = (bad: BadLine) =>
    bad.reason === 'notAnInsight' ? texts.notAnInsight(bad.field) : texts[bad.reason];
  const { bad, added, already } = report;
  return (
    <Note tone={bad.length > 0 ? 'warn' : 'ok'}>
      <p>{texts.imported(added, already)}</p>
      {bad.length > 0 && (
        <>
          <p>{texts.badLines(bad.length)}</p>
          <ul class="bad-lines">
            {bad.slice(0, NAMED).map((line) => (
              <li key={line.line}>
                {texts.badLine(line.line)}
                {why(line)}
              </li>
            ))}
          </ul>
          {bad.length > NAMED && <p>{texts.moreBadLines(bad.length - NAMED)}</p>}
        </>
      )}
    </Note>
  );
}
