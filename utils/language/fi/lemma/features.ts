import type { Candidate } from './candidates';

/** What stands around a word, lower case; `capital`: it has a capital letter that does not come from beginning a sentence. */
export type Place = {
  readonly word: string;
  readonly before: string;
  readonly after: string;
  readonly capital: boolean;
};

const NEGATION =
  /^(?:en|et|ei|emme|ette|eivät|älä|älkää|enkä|etkä|eikä|ettei|etten|ellei|miksei|eikö|etkö|enkö|emmekö|ettekö)$/u;
const NAME = /^(?:place|name|surname|firstName)$/;

/** What speaks for or against a candidate in its place. The weights of these were learned. */
export function features({ lemma, kind, form }: Candidate, place: Place): string[] {
  const { word, before, after, capital } = place;
  const found = [`k:${kind}`, `w:${word}>${lemma}`, `l:${lemma}`];
  if (form === undefined) return [...found, `u:${kind}:${capital}`, `e:${kind}:${word.slice(-3)}`];
  const { wordClass, participle, infinitive, amount } = form;
  const shape = participle ?? infinitive ?? form.mood ?? form.case ?? '';
  const base = `${kind}:${wordClass}`;
  found.push(
    `c:${base}`,
    `s:${base}:${shape}`,
    `g:${base}:${form.case ?? ''}:${amount ?? ''}`,
    `e:${kind}:${word.slice(-3)}`,
    `n:${Math.min(form.parts.length, 3)}`,
    `C:${capital}:${NAME.test(wordClass)}`,
    `b:${base}:${shape}:${before}`,
    `B:${base}:${before.slice(-2)}`,
    `a:${base}:${after.slice(-2)}`,
  );
  if (NEGATION.test(before)) found.push(`N:${form.afterNegation ?? participle ?? form.wordClass}`);
  if (form.person !== undefined) found.push(`p:${form.person}:${form.tense ?? ''}:${form.mood ?? ''}`);
  if (form.afterNegation !== undefined) found.push(`f:${form.afterNegation}:${NEGATION.test(before)}`);
  if (form.possessive !== undefined) found.push(`o:${form.possessive}:${wordClass}`);
  if (form.comparison !== undefined) found.push(`m:${kind}:${form.comparison}:${form.case ?? ''}`);
  if (lemma === word) found.push(`=:${wordClass}`);
  if (form.clitics.length > 0) found.push(`t:${kind}:${form.clitics[0] ?? ''}`);
  return found;
}
