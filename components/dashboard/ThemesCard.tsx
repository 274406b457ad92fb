import type { ThemeInUse } from '../../utils/db/themesInUse';
import { useTexts } from '../hooks/useTexts';
import { useUiLanguage } from '../hooks/useUiLanguage';
import { dashboardTexts } from '../i18n/dashboard';
import { formatNumber } from '../i18n/format';
import { Card } from '../ui/Card';

type Props = {
  readonly themes: readonly ThemeInUse[];
  readonly chosen: string | undefined;
  readonly onChoose: (patch: { readonly theme: string | undefined }) => void;
};

/** The themes with how many quotes each has; each number opens its quotes. */
export function ThemesCard({ themes, chosen, onChoose }: Props) {
  const texts = useTexts(dashboardTexts);
  const language = useUiLanguage();
  return (
    <Card title={texts.themes}>
      {themes.length === 0 && <p class="small soft">{texts.noThemes}</p>}
      <ul class="themes">
        {themes.map(({ theme, count }) => (
          <li key={theme}>
            <button
              type="button"
              class="theme"
              aria-pressed={theme === chosen}
              aria-label={texts.quotesOf(theme, count)}
              onClick={() => onChoose({ theme: theme === chosen ? undefined : theme })}
            >
              <span>{theme}</span>
              <b class="num">{formatNumber(count, language)}</b>
            </button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
