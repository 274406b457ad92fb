import type { Insight } from '../../utils/insights/types';
import { useTexts } from '../hooks/useTexts';
import { useUiLanguage } from '../hooks/useUiLanguage';
import { dashboardTexts } from '../i18n/dashboard';
import { formatDay, formatTime } from '../i18n/format';
import { termTexts } from '../i18n/terms';
import { Chip } from '../ui/Chip';

/** When it was logged and how it was sorted. */
export function InsightTags({ insight }: { readonly insight: Insight }) {
  const language = useUiLanguage();
  const texts = useTexts(dashboardTexts);
  const terms = useTexts(termTexts);
  const { theme, touchpoint, experience, facets, told, createdAt } = insight;
  return (
    <div class="row tiny insight-tags">
      <time class="soft num" dateTime={createdAt}>
        {formatDay(createdAt, language)} {formatTime(createdAt, language)}
      </time>
      {theme && <b>{theme}</b>}
      {touchpoint && <Chip>{terms.touchpoints[touchpoint]}</Chip>}
      {experience && <Chip>{terms.experiences[experience]}</Chip>}
      {facets.map((facet) => (
        <Chip key={facet}>{terms.facets[facet]}</Chip>
      ))}
      {told === 'silently' && <Chip>{texts.silently}</Chip>}
    </div>
  );
}
