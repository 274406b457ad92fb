import type { useInsightTransfer } from '../hooks/useInsightTransfer';
import { useTexts } from '../hooks/useTexts';
import { dashboardTexts } from '../i18n/dashboard';
import { Card } from '../ui/Card';
import { Glyph } from '../ui/Glyph';
import { FilesCard } from './FilesCard';

/** The page before the first insight: what to do first. */
export function NoInsights({ transfer }: { readonly transfer: ReturnType<typeof useInsightTransfer> }) {
  const texts = useTexts(dashboardTexts);
  return (
    <div class="dashboard no-insights">
      <Card title={texts.emptyHeading}>
        <Glyph name="log" big />
        <ol class="steps">
          <li>{texts.emptyFirst}</li>
          <li>{texts.emptySecond}</li>
          <li>{texts.emptyThird}</li>
        </ol>
        <p>
          <a href="welcome.html">{texts.emptyHelp}</a>
        </p>
      </Card>
      <FilesCard transfer={transfer} importOnly />
    </div>
  );
}
