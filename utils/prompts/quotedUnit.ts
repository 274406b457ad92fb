import { withoutTail } from '../language/tail';
import type { HeardPoint, Hearing } from './hearing';
import { isReproach, isSayable, isVerdict, type Unit } from './unit';

const MOST_WORDS = 16;
/** What mocks, doubts itself or gives in reads as mockery or agreement when it is quoted back. */
const NOT_BACK =
  /^(?:because|which|whose|than|due to|except|koska|joka|kun)(?![\p{L}])|["“”„]|(?<![\p{L}])(?:wonderful|great|lovely|brilliant|love|fantastic|nice|perfect|amazing|awesome|excellent|genius|thanks|thank you|maybe|sorry|silly|stupid|idiot\w*|please|lol|kiva\p{L}*|upea\p{L}*|mahtava\p{L}*|hieno\p{L}*|loistava\p{L}*|kiitos|kiitti|ehkä|anteeksi|sori|tyhmä\p{L}*|joo|yes|no|ei|ok)(?![\p{L}])/iu;
const SAYS = {
  fi: { singular: ['Kirjoitit: ”', '”'], plural: ['Kirjoititte: ”', '”'] },
  en: { singular: ['You wrote: “', '”'], plural: ['You wrote: “', '”'] },
} as const;

const EMPHASISED = /(?<![\p{L}\p{N}-])\p{Lu}{4,}(?![\p{L}\p{N}-])/u;

/** A point that can't be turned surely, quoted as it stands: "You wrote: “…”". Undefined when it does not bear quoting. */
export function quotedUnit(point: HeardPoint, { language, address }: Hearing): Unit | undefined {
  const words = withoutTail(point.quote, /[\s.!?…,;:–-]/);
  const count = words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const asksOrOrders = point.kind === 'question' || point.quote.includes('?');
  if (
    count < 4 ||
    count > MOST_WORDS ||
    asksOrOrders ||
    !isSayable(words) ||
    NOT_BACK.test(words) ||
    isReproach(words) ||
    isVerdict(words, language) ||
    EMPHASISED.test(words)
  )
    return undefined;
  const [open, close] = SAYS[language][address];
  return { start: point.start, end: point.start + words.length, text: open + words.trimStart() + close };
}
