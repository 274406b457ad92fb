/** Number words that say how many, nominative and the cases that counting uses, written and spoken. */
const WORDS: Readonly<Record<string, number>> = {
  yksi: 1,
  yks: 1,
  yhden: 1,
  yhtä: 1,
  kaksi: 2,
  kaks: 2,
  kahden: 2,
  kahta: 2,
  kolme: 3,
  kolmen: 3,
  kolmea: 3,
  neljä: 4,
  neljän: 4,
  neljää: 4,
  viisi: 5,
  viis: 5,
  viiden: 5,
  kuusi: 6,
  kuus: 6,
  kuuden: 6,
  seitsemän: 7,
  kahdeksan: 8,
  yhdeksän: 9,
  kymmenen: 10,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};

/** Ordinals of repetition: "kolmas", "kolmatta", "third". */
const ORDINALS: Readonly<Record<string, number>> = {
  toinen: 2,
  toista: 2,
  toisen: 2,
  kolmas: 3,
  kolmatta: 3,
  kolmannen: 3,
  neljäs: 4,
  neljättä: 4,
  viides: 5,
  viidettä: 5,
  kuudes: 6,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
};

/** Alternatives of a regular expression for the words above. */
export const NUMBER_WORDS = Object.keys(WORDS).join('|');
export const ORDINAL_WORDS = Object.keys(ORDINALS).join('|');

/** How much a number in words or digits is: "kahden" is 2, "1 299,90" is 1299.9, "1,240" is 1240. */
export function numberOf(text: string): number | undefined {
  const word = text.trim().toLowerCase();
  if (Object.hasOwn(WORDS, word)) return WORDS[word];
  if (Object.hasOwn(ORDINALS, word)) return ORDINALS[word];
  const digits = word.replace(/(?<=\d)[\s\u00a0\u202f](?=\d{3}(?!\d))/g, '');
  if (!/^\d[\d.,]*$/.test(digits)) return undefined;
  return Number(withDecimalPoint(digits));
}

/** A comma or point with three digits after it parts thousands, otherwise decimals; the last of two kinds is decimal. */
function withDecimalPoint(digits: string): string {
  const last = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'));
  if (last === -1) return digits;
  const whole = digits.slice(0, last).replace(/[.,]/g, '');
  const rest = digits.slice(last + 1);
  const both = digits.includes(',') && digits.includes('.');
  const thousands = rest.length === 3 && !both;
  return thousands ? whole + rest : `${whole}.${rest}`;
}
