// How endings change on the way to the base form, counted. Only for measuring: the product's own table is ruleTable.ts.
const LONGEST = 7;

/** "tilauksen", "tilaus" → "4s": how many letters go, and what comes in their place. */
export function changeOf(word, lemma) {
  let same = 0;
  while (same < word.length && same < lemma.length && word[same] === lemma[same]) same++;
  return `${word.length - same}${lemma.slice(same)}`;
}

function after(word, change) {
  const cut = Number.parseInt(change, 10);
  return word.slice(0, Math.max(0, word.length - cut)) + change.slice(String(cut).length);
}

/** A function that gives an unseen word the base form that its longest seen ending most often has. */
export function learnEndings(pairs) {
  const counts = new Map();
  for (const { word, lemma } of pairs) {
    const change = changeOf(word, lemma);
    for (let length = 0; length <= Math.min(LONGEST, word.length); length++) {
      count(counts, word.slice(word.length - length), change);
    }
  }
  const table = new Map();
  for (const [ending, changes] of counts) {
    const [change, times] = mostOften(changes);
    if (ending === '' || times >= 2) table.set(ending, change);
  }
  return (word) => {
    for (let length = Math.min(LONGEST, word.length); length >= 0; length--) {
      const change = table.get(word.slice(word.length - length));
      if (change !== undefined && after(word, change) !== '') return after(word, change);
    }
    return word;
  };
}

/** Adds one to how often `value` came with `key`. */
export function count(counts, key, value) {
  const values = counts.get(key) ?? new Map();
  counts.set(key, values);
  values.set(value, (values.get(value) ?? 0) + 1);
}

/** The value that was counted most, with its number; of equals the first. */
export function mostOften(values) {
  return [...values].reduce((most, one) => (one[1] > most[1] ? one : most));
}
