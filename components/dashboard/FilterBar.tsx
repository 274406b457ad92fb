import type { ThemeInUse } from '../../utils/db/themesInUse';
import { FACETS } from '../../utils/insights/facets';
import { TOUCHPOINTS } from '../../utils/insights/types';
import { useTexts } from '../hooks/useTexts';
import { dashboardTexts } from '../i18n/dashboard';
import { termTexts } from '../i18n/terms';
import { Choice } from './Choice';
import { type DashboardFilter, LANGUAGES, PERIODS } from './dashboardFilter';
import { SearchField } from './SearchField';

type Props = {
  readonly filter: DashboardFilter;
  readonly themes: readonly ThemeInUse[];
  readonly onChange: (patch: DashboardFilter) => void;
};

/** Narrows down what the page shows. */
export function FilterBar({ filter, themes, onChange }: Props) {
  const texts = useTexts(dashboardTexts);
  const terms = useTexts(termTexts);
  const named = themes.map(({ theme }) => theme);
  // A theme from a bookmark stays choosable even when nothing carries it now.
  const offered = filter.theme && !named.includes(filter.theme) ? [filter.theme, ...named] : named;
  return (
    <form class="card filters" aria-label={texts.filters} onSubmit={(event) => event.preventDefault()}>
      <SearchField label={texts.search} value={filter.text ?? ''} onChange={(text) => onChange({ text })} />
      <div class="filter-choices">
        <Choice
          label={texts.period}
          any={texts.periods.all}
          options={PERIODS.map((value) => ({ value, label: texts.periods[value] }))}
          value={filter.period}
          onChange={(period) => onChange({ period })}
        />
        <Choice
          label={texts.theme}
          any={texts.anyTheme}
          options={offered.map((value) => ({ value, label: value }))}
          value={filter.theme}
          onChange={(theme) => onChange({ theme })}
        />
        <Choice
          label={texts.facet}
          any={texts.anyFacet}
          options={FACETS.map((value) => ({ value, label: terms.facets[value] }))}
          value={filter.facet}
          onChange={(facet) => onChange({ facet })}
        />
        <Choice
          label={texts.touchpoint}
          any={texts.anyTouchpoint}
          options={TOUCHPOINTS.map((value) => ({ value, label: terms.touchpoints[value] }))}
          value={filter.touchpoint}
          onChange={(touchpoint) => onChange({ touchpoint })}
        />
        <Choice
          label={texts.language}
          any={texts.anyLanguage}
          options={LANGUAGES.map((value) => ({ value, label: texts.languages[value] }))}
          value={filter.language}
          onChange={(language) => onChange({ language })}
        />
      </div>
    </form>
  );
}
