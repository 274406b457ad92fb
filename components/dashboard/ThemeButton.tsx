import type { ThemeInUse } from '../../utils/db/themesInUse';
import { useTexts } from '../hooks/useTexts';
import { useUiLanguage } from '../hooks/useUiLanguage';
import { dashboardTexts } from '../i18n/dashboard';
import { formatNumber } from '../i18n/format';

type Props = {
  readonly theme: ThemeInUse;
  readonly chosen: boolean;
  readonly onToggle: (chosen: boolean) => void;
};

/** A theme and its number of quotes; pressing it shows just them. */
export function ThemeButton({ theme: { theme, count }, chosen, onToggle }: Props) {
  const texts = useTexts(dashboardTexts);
  const language = useUiLanguage();
  return (
    <button type="button" class="theme" aria-pressed={chosen} onClick={() => onToggle(!chosen)}>
      <span>{theme}</span>
      <b class="num">
        {formatNumber(count, language)}
        <span class="sr"> {count === 1 ? texts.quote : texts.quotesCounted}</span>
      </b>
    </button>
  );
}
