const TYPOGRAPHIC = /[\u2018\u2019\u00b4\u0060\u201c\u201d\u00a0\u202f\u2009]/g;
const PLAIN: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u00b4': "'",
  '\u0060': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
};

/** Lower case with plain quotes and spaces, in exactly as many UTF-16 code units: offsets stay valid. */
export function fold(text: string): string {
  const plain = text.replace(TYPOGRAPHIC, (mark) => PLAIN[mark] ?? mark);
  const lower = plain.toLowerCase();
  if (lower.length === plain.length) return lower;
  // A few letters grow in lower case ("İ"): those stay as they are.
  return Array.from(plain, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  }).join('');
}
