import type { Features, Weights } from './types';

const FIRST_FOR = 'A'.charCodeAt(0);
const FIRST_AGAINST = 'a'.charCodeAt(0);
const ZERO_DIGIT = '0'.charCodeAt(0);

type Output = { readonly bias: number; readonly step: number; readonly squares: Int16Array };
const unpacked = new WeakMap<Weights, readonly Output[]>();

/** The log-odds of each label, in the order of the outputs. The weights are unpacked at the first call. */
export function logOdds({ buckets, values }: Features, weights: Weights): readonly number[] {
  return outputsOf(weights).map(({ bias, step, squares }) => {
    let sum = 0;
    for (let index = 0; index < buckets.length; index++)
      sum += (squares[buckets[index] ?? 0] ?? 0) * (values[index] ?? 0);
    return bias + sum * step;
  });
}

function outputsOf(weights: Weights): readonly Output[] {
  const known = unpacked.get(weights);
  if (known !== undefined) return known;
  const outputs = weights.outputs.map(({ bias, step, levels }) => ({
    bias,
    step,
    squares: squaresOf(levels, 2 ** weights.bits),
  }));
  unpacked.set(weights, outputs);
  return outputs;
}

/** A level counts by its square, so that a few heavy features do not blunt the many light ones. */
function squaresOf(levels: string, buckets: number): Int16Array {
  const squares = new Int16Array(buckets);
  let bucket = 0;
  let zeros = 0;
  for (let index = 0; index < levels.length; index++) {
    const code = levels.charCodeAt(index);
    if (code < FIRST_FOR) zeros = zeros * 10 + code - ZERO_DIGIT;
    else {
      bucket += zeros;
      zeros = 0;
      squares[bucket] =
        code < FIRST_AGAINST ? (code - FIRST_FOR + 1) ** 2 : -((code - FIRST_AGAINST + 1) ** 2);
      bucket += 1;
    }
  }
  return squares;
}
