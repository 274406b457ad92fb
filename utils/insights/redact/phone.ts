import { cueBefore } from './cues';
import { matches } from './matches';
import type { Finder } from './types';

const CANDIDATE =
  /(?<![\p{L}\p{N}.,/:#&=_-])(?:\+|00)?\(?\d(?:[ \u00a0()./–-]{0,2}\d){5,14}(?![\p{L}\p{N}%€$£]|[.,:/]\d|\s?(?:€|eur|euro|kpl|pcs|kg|e(?!\p{L})))/giu;
const DATE = /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2})/u;
const HOURS = /^\d{1,2}(?:[.:]?\d{2})?\s?[-–]\s?\d{1,2}(?:[.:]?\d{2})?$/u;
/** Numbers that anyone may call: services, switchboards, emergency. London's 020 is one digit longer than a Finnish 020. */
const PUBLIC =
  /^(?:0800|0808|0600|0606|0700|0845|0870|116\d{3}$|112$)|^(?:010|020|029|030|060|070|071|073|075)\d{3,7}$|^03[0-9]{2}\d{7}$/u;
const PUBLIC_ABROAD = /^0(?:800|808|845|870|3\d{9}$)/u;
const FINNISH = /^0(?:4\d|50)\d{5,8}$|^0(?:9|2|3|5|6|8|13|14|15|16|17|18|19)\d{5,8}$/u;
const BRITISH = /^07\d{9}$|^0[12]\d{8,9}$/u;
const AMERICAN = /^\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}$/u;

/** Telephone numbers of people: not of services, no dates, opening hours, amounts or order numbers. */
export const findPhones: Finder = (text) =>
  matches(text, CANDIDATE, 'phone', (number, start) => {
    if (DATE.test(number) || HOURS.test(number)) return false;
    const cue = cueBefore(text, start, 30);
    if (cue === 'order') return false;
    const local = localDigits(number);
    const isAbroad = /^(?:\+|00)(?!\s?358)[1-9]/u.test(number);
    if ((isAbroad ? PUBLIC_ABROAD : PUBLIC).test(local)) return false;
    if (/^(?:\+|00[1-9])/u.test(number)) return local.length >= 7;
    if (local.startsWith('0')) return FINNISH.test(local) || BRITISH.test(local);
    return AMERICAN.test(number) || (cue === 'phone' && local.length >= 7 && local.length <= 12);
  });

/** The digits as they are dialled at home: "+358 50 …" and "+44 (0)7700 …" begin with 0. */
function localDigits(number: string): string {
  const digits = number.replace(/\(0\)/u, '').replaceAll(/\D/g, '');
  if (!/^(?:\+|00[1-9])/u.test(number)) return digits;
  return digits.replace(/^(?:00)?(?:358|44|46|47|45|372|49|1)/u, '0');
}
