// Learns to choose between the base forms that the dictionary offers: `node tests/tools/train/finnishLemmas.mjs [--write]`.
// Prints out-of-fold figures (five folds over sentences); `--write` also learns from all rows and writes lemma/weights.ts.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { findDictionary } from '../prepare/dictionary.mjs';
import { ROOT } from '../prepare/run.mjs';
import { bundle } from './bundle.mjs';
import { changeOf, count, learnEndings, mostOften } from './endings.mjs';
import { rank } from './perceptron.mjs';
import { FOLDS, foldOf, rowsOf } from './rows.mjs';

const TARGET = join(ROOT, 'utils/language/fi/lemma/weights.ts');
const NO_WORD = new Set(['PUNCT', 'SYM']);
const CONTENT = new Set(['NOUN', 'VERB', 'ADJ', 'ADV', 'PROPN']);
const LEARNING = {
  may: (feature, times) => times >= (/^[wl]:/.test(feature) ? 2 : 5),
  smallest: 2,
};

const { openDictionary } = await bundle('utils/language/fi/voikko/dictionary.ts');
const { candidates } = await bundle('utils/language/fi/lemma/candidates.ts');
const { features } = await bundle('utils/language/fi/lemma/features.ts');
const { choose } = await bundle('utils/language/fi/lemma/choose.ts');
const { placesOf } = await bundle('utils/language/fi/lemma/places.ts');

const found = findDictionary();
if (found === undefined) throw new Error('The Finnish dictionary is needed: install the package voikko-fi.');
const dictionary = openDictionary(new Uint8Array(readFileSync(found.path)));
const sentences = rowsOf('ud_fi_tdt').map(({ text, labels }) => ({ fold: foldOf(text), labels }));

const seen = { all: [0, 0], content: [0, 0], allByRules: [0, 0], contentByRules: [0, 0] };
for (let fold = 0; fold < FOLDS; fold++) {
  const model = learn(sentences.filter((sentence) => sentence.fold !== fold));
  for (const word of sentences.filter((sentence) => sentence.fold === fold).flatMap(wordsOf)) {
    tally('', word, lemmaWith(model, word));
    tally('ByRules', word, model.usual.get(word.place.word) ?? model.rule(word.place.word));
  }
}
for (const [name, [right, all]] of Object.entries(seen)) {
  console.log(`${name.padEnd(16)} ${(right / all).toFixed(4)} of ${all}`);
}
if (process.argv.includes('--write')) write(learn(sentences));

function wordsOf({ labels: { forms, lemmas, upos } }) {
  return placesOf(forms)
    .map((place, at) => ({ place, gold: lemmas[at].toLowerCase().replaceAll('#', ''), upos: upos[at] }))
    .filter(({ upos }) => !NO_WORD.has(upos));
}

function learn(training) {
  const words = training.flatMap(wordsOf);
  const rule = learnEndings(words.map(({ place, gold }) => ({ word: place.word, lemma: gold })));
  const counts = new Map();
  for (const { place, gold } of words) count(counts, place.word, gold);
  const usual = new Map([...counts].map(([word, lemmas]) => [word, mostOften(lemmas)[0]]));
  const exceptions = new Map(
    [...usual].filter(
      ([word, lemma]) =>
        /^\S+$/.test(word) && !candidates(word, dictionary, rule).some((one) => one.lemma === lemma),
    ),
  );
  const items = words.map(({ place, gold }) => {
    const rows = candidates(place.word, dictionary, rule).map((candidate) => ({
      right: candidate.lemma === gold,
      features: features(candidate, place).filter((feature) => !feature.includes(' ')),
    }));
    const those = (right) => rows.filter((row) => row.right === right).map((row) => row.features);
    return { good: those(true), bad: those(false) };
  });
  return { rule, usual, exceptions, weights: rank(items, LEARNING) };
}

function lemmaWith({ rule, exceptions, weights }, { place }) {
  return (
    exceptions.get(place.word) ?? choose(candidates(place.word, dictionary, rule), place, weights)?.lemma
  );
}

function tally(way, { gold, upos }, lemma) {
  for (const kind of ['all', ...(CONTENT.has(upos) ? ['content'] : [])]) {
    seen[kind + way][0] += lemma === gold ? 1 : 0;
    seen[kind + way][1] += 1;
  }
}

function write({ exceptions, weights }) {
  const byLetter = grouped(weights.keys());
  const lists = [...byLetter]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([letter, those]) => {
      const pairs = those.sort().map((feature) => `${feature.slice(2)} ${weights.get(feature)}`);
      return `  '${letter}': [\n${lines(pairs)}  ],\n`;
    });
  const words = [...exceptions].sort().map(([word, lemma]) => `${word}:${changeOf(word, lemma)}`);
  const text = `/**
 * How to choose between the base forms that a Finnish word may have. Learned by tests/tools/train/finnishLemmas.mjs from the sentences of
 * UD Finnish-TDT (Haverinen, Nyblom, Viljanen, Laippala, Kohonen, Missilä, Ojala, Salakoski, Ginter; University of Turku), which is
 * licensed CC BY-SA 4.0: this file, being derived from it, is offered under the same licence. Out of fold (five folds over sentences)
 * ${share('all')} of all words and ${share('content')} of nouns, verbs, adjectives, adverbs and names are right. The sentences are news, blogs,
 * fiction and law: names, foreign words and chat are known less well.
 */

/** Weights of features, by the letter that they begin with: feature and weight in turn. */
export const WEIGHTS: Readonly<Record<string, readonly string[]>> = {
${lists.join('')}};

/** Words whose base form is not among those that the dictionary offers: "word:change", see change.ts. */
export const EXCEPTIONS: readonly string[] = [
${lines(words)}];
`;
  writeFileSync(TARGET, text);
  console.log(
    `${weights.size} weights, ${exceptions.size} exceptions, ${gzipSync(text, { level: 9 }).length} bytes gzip`,
  );
}

function share(name) {
  const [right, all] = seen[name];
  return `${((100 * right) / all).toFixed(1)} % (of ${all})`;
}

function grouped(features) {
  const groups = new Map();
  for (const feature of features) {
    const letter = feature.charAt(0);
    groups.set(letter, [...(groups.get(letter) ?? []), feature]);
  }
  return groups;
}

function lines(entries) {
  const made = [];
  for (const entry of entries) {
    const last = made.at(-1);
    if (last !== undefined && last.length + entry.length < 140) made[made.length - 1] = `${last} ${entry}`;
    else made.push(entry);
  }
  return made.map((line) => `    ${JSON.stringify(line)},\n`).join('');
}
