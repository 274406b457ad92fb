import type { InsightCount } from '../../utils/db/countInsights';
import { useTexts } from '../hooks/useTexts';
import { dashboardTexts } from '../i18n/dashboard';

/** The title, and honestly how much the page rests on. `undefined` while that is not known. */
export function DashboardHeading({ count }: { readonly count: InsightCount | undefined }) {
  const texts = useTexts(dashboardTexts);
  return (
    <div class="stack dashboard-heading">
      <h1>{texts.heading}</h1>
      {count !== undefined && count.all > 0 && (
        <p class="soft">
          <b class="num">{texts.logged(count.shown, count.conversations)}</b>{' '}
          {count.unattached > 0 && `${texts.unattached(count.unattached)} `}
          {texts.honest}
        </p>
      )}
    </div>
  );
}
