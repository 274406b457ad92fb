/**
 * The chance of seeing `observed` events or more when `expected` are usual and they come independently (Poisson).
 * Summed from the observed count outwards, so that very small chances keep their digits and large counts do not vanish.
 */
export function poissonTail(observed: number, expected: number): number {
  if (observed <= 0) return 1;
  if (expected <= 0) return 0;
  if (observed > expected) return Math.min(1, sumUpwards(observed, expected));
  return Math.max(0, 1 - sumDownwards(observed - 1, expected));
}

function sumUpwards(from: number, expected: number): number {
  let term = chanceOf(from, expected);
  let sum = 0;
  for (let count = from; term > sum * 1e-16; count += 1) {
    sum += term;
    term *= expected / (count + 1);
  }
  return sum;
}

function sumDownwards(from: number, expected: number): number {
  let term = chanceOf(from, expected);
  let sum = 0;
  for (let count = from; count >= 0 && term > sum * 1e-16; count -= 1) {
    sum += term;
    term *= count / expected;
  }
  return sum;
}

/** The chance of exactly this count, worked out in logarithms: factorials grow past what a number holds. */
function chanceOf(count: number, expected: number): number {
  let logFactorial = 0;
  for (let factor = 2; factor <= count; factor += 1) logFactorial += Math.log(factor);
  return Math.exp(count * Math.log(expected) - expected - logFactorial);
}
