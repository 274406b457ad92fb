import type { DetectedLanguage, Language } from '../conversation/types';
import { COMMON_WORDS } from './commonWords';
import { fold } from './fold';
import WEIGHTS from './models/language';
import { languageFeatures } from './models/languageFeatures';
import { logOdds } from './models/model';
import { words } from './words';

export type Detection = { readonly language: DetectedLanguage; readonly sure: boolean };

/** Which lists a word is in. A word of many languages says little about each. */
const LISTS = new Map<string, string[]>();
for (const [language, list] of Object.entries(COMMON_WORDS)) {
  for (const word of list.split(' ')) LISTS.set(word, [...(LISTS.get(word) ?? []), language]);
}
/** Letters that hardly occur outside these languages. */
const LETTERS: readonly (readonly [string, RegExp])[] = [
  ['sv', /å/g],
  ['da', /[øæ]/g],
  ['no', /[øæ]/g],
  ['et', /[õü]/g],
  ['de', /[ßü]/g],
  ['fr', /[çèêëîïûœàù]/g],
  ['es', /[ñ¿¡áíóú]/g],
  ['pt', /[ãõçáíóú]/g],
  ['it', /[èìòù]/g],
  ['pl', /[łąęśżźćń]/g],
];
/** Any of them, for a first look. */
const TELLING_LETTER = /[^ -~äö]/;
const OURS = ['fi', 'en'] as const;
/** Letters other than the small ones of western Europe may be here. */
const BEYOND_PLAIN = /[^\s!-~\xa0-\xa9\xab-\xb1\xb4\xb6-\xb8\xbb\xbf\xd7\xdf-\xff\u2010-\u2027\u20ac]/;
const LONGEST = 200;
const WORD_WEIGHT = 3;
const LETTER_WEIGHT = 2;
/** The model may say this much at most: it knows only Finnish and English, and takes every text for one of them. */
const MODEL_LIMIT = 4.5;
const SURE = 4;
const PRIOR_WEIGHT = 3;
const WORDLESS: Language = 'en';

/**
 * The language of a text. `prior` is the language of the conversation so far: it decides what the words leave open.
 * `sure` is false when another language is nearly as likely; a text without words, such as a number or a link, is taken for English: nothing in it is foreign.
 */
export function detectLanguage(text: string, prior?: DetectedLanguage): Detection {
  const folded = fold(text.slice(0, 4000)).normalize('NFC');
  const plain = !BEYOND_PLAIN.test(folded);
  const spoken = words(withoutAddresses(folded))
    .filter((word) => (plain ? /[a-zß-ÿ]/ : /\p{L}/u).test(word.text))
    .slice(0, LONGEST);
  if (spoken.length === 0) return { language: prior ?? WORDLESS, sure: false };
  const latin = plain ? spoken : spoken.filter((word) => /^[\p{Script=Latin}\p{N}'’-]+$/u.test(word.text));
  if (latin.length * 2 < spoken.length) return { language: 'other', sure: true };

  const texts = latin.map((word) => word.text);
  const foreign = foreignWords(texts) * WORD_WEIGHT;
  const scores = scoresOf(texts);
  if (prior === 'fi' || prior === 'en' || prior === 'sv') add(scores, prior, PRIOR_WEIGHT);
  const [likely] = ranked(scores);
  // The model could not turn it: it need not be asked, which is most of the work.
  if (isOurs(likely?.language) && likely.ahead >= SURE + MODEL_LIMIT && foreign <= likely.score + 1)
    return { language: likely.language, sure: true };

  addModel(scores, texts);
  if (foreign > ourScore(scores) + 1) for (const ours of OURS) scores.delete(ours);
  const all = ranked(scores);
  const [best] = all;
  if (best === undefined) return { language: prior ?? 'other', sure: false };
  const margin = best.ahead;
  if (margin < 1 && prior !== undefined) return { language: prior, sure: false };
  if (isOurs(best.language)) return { language: best.language, sure: margin >= SURE };
  // One word that another language has too, in a name perhaps, does not make the text foreign.
  const ours = all.find(({ language }) => isOurs(language));
  if (ours !== undefined && (best.score < WORD_WEIGHT || margin < 1))
    return { language: named(ours.language), sure: false };
  return { language: named(best.language), sure: margin >= SURE };
}

type Ranked = {
  readonly language: string;
  readonly score: number /** Of the next one. */;
  readonly ahead: number;
};

/** The most likely first. */
function ranked(scores: ReadonlyMap<string, number>): Ranked[] {
  const sorted = [...scores].sort((a, b) => b[1] - a[1]);
  return sorted.map(([language, score], at) => ({
    language,
    score,
    ahead: score - (sorted[at + 1]?.[1] ?? 0),
  }));
}

function isOurs(language: string | undefined): language is Language {
  return language === 'fi' || language === 'en';
}

function add(scores: Map<string, number>, language: string, score: number): void {
  scores.set(language, (scores.get(language) ?? 0) + score);
}

/** Words that only other languages have. Near relatives share most of theirs, which must not make each of them look less likely. */
function foreignWords(spoken: readonly string[]): number {
  return spoken.filter((word) => {
    const lists = LISTS.get(word);
    return lists !== undefined && !OURS.some((ours) => lists.includes(ours));
  }).length;
}

function ourScore(scores: ReadonlyMap<string, number>): number {
  return Math.max(...OURS.map((ours) => scores.get(ours) ?? 0));
}

/** Mail and web addresses and tags are in no language. */
function withoutAddresses(folded: string): string {
  if (!/[@#]|https?:|www\./.test(folded)) return folded;
  return folded
    .split(/\s/)
    .filter((word) => !/https?:|www\.|@|^#./.test(word))
    .join(' ');
}

function scoresOf(spoken: readonly string[]): Map<string, number> {
  const scores = new Map<string, number>();
  for (const word of spoken) {
    const lists = LISTS.get(word) ?? [];
    for (const language of lists) {
      // Finnish and English are what is expected here: a word that they share with others still counts for them.
      const shared = isOurs(language) ? Math.sqrt(lists.length) : lists.length;
      add(scores, language, WORD_WEIGHT / shared);
    }
  }
  const all = spoken.join(' ');
  if (!TELLING_LETTER.test(all)) return scores;
  for (const [language, letters] of LETTERS) {
    const found = all.match(letters)?.length ?? 0;
    if (found > 0) add(scores, language, found * LETTER_WEIGHT);
  }
  return scores;
}

function addModel(scores: Map<string, number>, spoken: readonly string[]): void {
  const [finnish = 0] = logOdds(languageFeatures(spoken.join(' ')), WEIGHTS);
  add(scores, finnish > 0 ? 'fi' : 'en', Math.min(MODEL_LIMIT, Math.abs(finnish)));
}

function named(language: string): DetectedLanguage {
  return isOurs(language) || language === 'sv' ? language : 'other';
}
