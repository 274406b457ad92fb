const CLITICS = /(?:kaan|kään|kin|han|hän|kohan|köhän|ko|kö|pa|pä)$/;
const POSSESSIVES = /(?:ni|si|nsa|nsä|mme|nne)$/;
/** Endings of cases, persons, participles and infinitives, the longest first. */
const ENDINGS =
  /(?:issa|issä|ista|istä|illa|illä|ilta|iltä|ille|iksi|itta|ittä|ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|ksi|tta|ttä|ineen|iden|itten|jen|ien|seen|ihin|hin|nut|nyt|neet|nu|ny|mme|tte|vat|vät|isi|ja|jä|ia|iä|ta|tä|na|nä|en|in|an|än|on|ön|un|yn|aa|ää|ee|t|n|a|ä)$/;
const SHORTEST = 4;
const VOWELS = 'aeiouyäö';

/**
 * A key under which most forms of a Finnish word meet ("tilaus", "tilauksen"; "paketti", "paketin"). For comparing words only: it is
 * no lemma, different words may share one, and stems that change much ("käsi", "käden") stay apart.
 */
export function finnishStem(word: string): string {
  let stem = cut(cut(cut(word, CLITICS, 6), POSSESSIVES, 6), ENDINGS, SHORTEST);
  stem = stem
    .replace(/(?<=[uy])kse?$/, 's')
    .replace(/(?<=[aeiouyäö])(?:inen|ise|ist|isi)$/, 'in')
    .replace(/(?:inen|ise)$/, 'in');
  return withoutLastVowels(graded(stem)).slice(0, 7);
}

/** Of a word with more than three letters; an expression would look for the end from every vowel anew. */
function withoutLastVowels(stem: string): string {
  let end = stem.length;
  while (end > 3 && VOWELS.includes(stem.charAt(end - 1))) end -= 1;
  return stem.slice(0, end);
}

function cut(word: string, ending: RegExp, shortest: number): string {
  const without = word.replace(ending, '');
  return without.length >= Math.min(shortest, word.length) && without.length >= 3 ? without : word;
}

/** Strong and weak grade look the same: kk/k, pp/p, tt/t, nt/nn, lt/ll, rt/rr, mp/mm, nk/ng, d/t. */
function graded(stem: string): string {
  return stem
    .replace(/([kptsl])\1/g, '$1')
    .replace(/n[tn]|n(?=d)/g, 'n')
    .replace(/l[tl]/g, 'l')
    .replace(/r[tr]/g, 'r')
    .replace(/m[pm]/g, 'm')
    .replace(/n[kg]/g, 'n')
    .replace(/d/g, 't');
}
