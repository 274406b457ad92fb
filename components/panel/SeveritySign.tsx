import type { Severity } from '../../utils/rewrites/types';
import { useTexts } from '../hooks/useTexts';
import { draftTexts } from '../i18n/panel/draft';

const LEVELS: readonly Severity[] = [1, 2, 3];

/** One, two or three bars: hint, suggestion, strong. */
export function SeveritySign({ severity }: { readonly severity: Severity }) {
  const texts = useTexts(draftTexts);
  return (
    <span class="sev" role="img" aria-label={texts.severity(severity)}>
      {LEVELS.map((level) => (
        <i key={level} class={level <= severity ? 'on' : ''} />
      ))}
    </span>
  );
}
