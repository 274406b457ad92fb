import type { Language } from '../../utils/conversation/types';

/** English is the British kind, as in the rest of the interface: 24 hours, day before month. */
const LOCALES = { fi: 'fi-FI', en: 'en-GB' } as const;

/** A number in the manner of the language, with non-breaking spaces between thousands in Finnish. */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language]).format(value);
}

/** A share from 0 to 1 as whole per cent; Finnish has a non-breaking space before the sign. */
export function formatPercent(share: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { style: 'percent', maximumFractionDigits: 0 }).format(
    share,
  );
}

/** The day of an ISO time, in the time zone of the machine: "16.11.2026", "16 Nov 2026"; of a year and month alone "11.2026", "Nov 2026". */
export function formatDay(iso: string, language: Language): string {
  if (/^\d{4}-\d\d$/.test(iso)) {
    return format(`${iso}-15`, language, { year: 'numeric', month: language === 'fi' ? 'numeric' : 'short' });
  }
  return format(iso, language, language === 'fi' ? { dateStyle: 'short' } : { dateStyle: 'medium' });
}

/** The time of day of an ISO time: "10.42", "10:42". */
export function formatTime(iso: string, language: Language): string {
  return format(iso, language, { timeStyle: 'short' });
}

/** "1 message", "2 messages": the form that goes with the number, number included. */
export function count(
  value: number,
  language: Language,
  forms: { readonly one: string; readonly other: string },
): string {
  const form = new Intl.PluralRules(LOCALES[language]).select(value) === 'one' ? forms.one : forms.other;
  return `${formatNumber(value, language)}\u00a0${form}`;
}

function format(iso: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return '';
  return new Intl.DateTimeFormat(LOCALES[language], options).format(time);
}

/** The quotation marks of the language, opening and closing. */
export function quoted(language: Language): readonly [opening: string, closing: string] {
  return language === 'fi' ? ['”', '”'] : ['“', '”'];
}
