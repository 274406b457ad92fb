import type { ThemeInUse } from '../../utils/db/themesInUse';
import { useTexts } from '../hooks/useTexts';
import { dashboardTexts } from '../i18n/dashboard';
import { Card } from '../ui/Card';
import { ThemeButton } from './ThemeButton';

/** How many themes are shown before the rest is folded away. */
const SHOWN = 12;

type Props = {
  readonly themes: readonly ThemeInUse[];
  readonly chosen: string | undefined;
  readonly onChoose: (patch: { readonly theme: string | undefined }) => void;
};

/** The themes with how many quotes each has; each number opens its quotes. */
export function ThemesCard({ themes, chosen, onChoose }: Props) {
  const texts = useTexts(dashboardTexts);
  const list = (some: readonly ThemeInUse[]) => (
    <ul class="themes">
      {some.map((theme) => (
        <li key={theme.theme}>
          <ThemeButton
            theme={theme}
            chosen={theme.theme === chosen}
            onToggle={(on) => onChoose({ theme: on ? theme.theme : undefined })}
          />
        </li>
      ))}
    </ul>
  );
  const rest = themes.slice(SHOWN);
  return (
    <Card title={texts.themes}>
      {themes.length === 0 && <p class="small soft">{texts.noThemes}</p>}
      {list(themes.slice(0, SHOWN))}
      {rest.length > 0 && (
        <details open={rest.some(({ theme }) => theme === chosen)}>
          <summary>{texts.moreThemes(rest.length)}</summary>
          {list(rest)}
        </details>
      )}
    </Card>
  );
}
