import type { Language } from '../../utils/conversation/types';

/** A size for people: "320 kt", "1.4 MB". */
export function formatBytes(bytes: number, language: Language): string {
  const [amount, unit] =
    bytes < 1_000_000 ? [Math.ceil(bytes / 1000), 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  return new Intl.NumberFormat(language === 'fi' ? 'fi-FI' : 'en-GB', {
    style: 'unit',
    unit,
    maximumFractionDigits: 1,
  }).format(amount);
}
