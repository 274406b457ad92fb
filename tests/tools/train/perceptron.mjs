// A ranking perceptron with averaged weights: deterministic, the same rows in the same order give the same weights.
const EPOCHS = 8;
const MARGIN = 1;
/** Weights are whole numbers in the product: eighths here. */
const SCALE = 8;

/**
 * Learns to put right candidates above wrong ones. `items`: [{ good: [[feature, …], …], bad: [[…], …] }]; `may` says whether a
 * feature seen in so many candidates may be learned. Returns the whole-number weights of at least `smallest`.
 */
export function rank(items, { may, smallest }) {
  const counts = new Map();
  for (const { good, bad } of items) {
    for (const features of [...good, ...bad]) {
      for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
    }
  }
  const weights = new Map();
  const sums = new Map();
  let step = 0;
  const move = (features, by) => {
    for (const feature of features) {
      if (!may(feature, counts.get(feature))) continue;
      weights.set(feature, (weights.get(feature) ?? 0) + by);
      sums.set(feature, (sums.get(feature) ?? 0) + by * step);
    }
  };
  const learnable = items.filter(({ good, bad }) => good.length > 0 && bad.length > 0);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { good, bad } of shuffled(learnable, epoch)) {
      step++;
      const right = best(good, weights);
      const wrong = best(bad, weights);
      if (right.sum > wrong.sum + MARGIN) continue;
      move(right.features, 1);
      move(wrong.features, -1);
    }
  }
  const averaged = [...weights].map(([feature, weight]) => [
    feature,
    Math.round((weight - sums.get(feature) / step) * SCALE),
  ]);
  return new Map(averaged.filter(([, weight]) => Math.abs(weight) >= smallest));
}

function best(candidates, weights) {
  let found = { features: [], sum: Number.NEGATIVE_INFINITY };
  for (const features of candidates) {
    let sum = 0;
    for (const feature of features) sum += weights.get(feature) ?? 0;
    if (sum > found.sum) found = { features, sum };
  }
  return found;
}

/** An order that looks random and is the same every time. */
function shuffled(items, seed) {
  const order = [...items];
  let state = seed + 1;
  for (let at = order.length - 1; at > 0; at--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = Math.floor((state / 2 ** 32) * (at + 1));
    [order[at], order[other]] = [order[other], order[at]];
  }
  return order;
}
