// Logistic regression by L-BFGS: deterministic, every row seen at every step, squared weights held down by `l2`.
const MEMORY = 8;
const ENOUGH = 1e-5;

/** Fits the features of rows to yes (1) or no (0). Returns `{ weights, bias }`, weights being as many as there are buckets. */
export function regression(rows, answers, { buckets, l2, steps = 50, counts }) {
  const place = new Int32Array(buckets).fill(-1);
  const used = [];
  for (const { buckets: row } of rows) {
    for (const bucket of row) {
      if (place[bucket] >= 0) continue;
      place[bucket] = used.length;
      used.push(bucket);
    }
  }
  const size = used.length;
  const dense = rows.map(({ buckets: row, values }) => ({
    places: Int32Array.from(row, (bucket) => place[bucket]),
    values,
  }));
  const found = minimise(
    new Float64Array(size + 1),
    (point) => lossOf(point, dense, answers, size, l2, counts),
    steps,
  );
  const weights = new Float64Array(buckets);
  for (let index = 0; index < size; index++) weights[used[index]] = found[index];
  return { weights, bias: found[size] };
}

/** Log-odds of a row. */
export function odds({ weights, bias }, { buckets, values }) {
  let sum = bias;
  for (let index = 0; index < buckets.length; index++) sum += weights[buckets[index]] * values[index];
  return sum;
}

function lossOf(point, rows, answers, size, l2, counts) {
  const slope = new Float64Array(size + 1);
  let loss = 0;
  rows.forEach(({ places, values }, row) => {
    let sum = point[size];
    for (let index = 0; index < places.length; index++) sum += point[places[index]] * values[index];
    const count = counts?.[row] ?? 1;
    loss += count * (Math.max(sum, 0) - sum * answers[row] + Math.log1p(Math.exp(-Math.abs(sum))));
    const miss = count * (1 / (1 + Math.exp(-sum)) - answers[row]);
    for (let index = 0; index < places.length; index++) slope[places[index]] += miss * values[index];
    slope[size] += miss;
  });
  for (let index = 0; index < size; index++) {
    loss += 0.5 * l2 * point[index] ** 2;
    slope[index] += l2 * point[index];
  }
  return { loss, slope };
}

function minimise(start, lossAt, steps) {
  let point = start;
  let { loss, slope } = lossAt(point);
  const past = [];
  for (let step = 0; step < steps; step++) {
    const direction = directionOf(slope, past);
    const next = lineSearch(point, loss, slope, direction, lossAt);
    if (next === undefined) break;
    const moved = next.point.map((value, index) => value - point[index]);
    const turned = next.slope.map((value, index) => value - slope[index]);
    const bend = dot(moved, turned);
    if (bend > 1e-12) past.push({ moved, turned, scale: 1 / bend });
    if (past.length > MEMORY) past.shift();
    const gained = (loss - next.loss) / Math.max(1, loss);
    ({ point, loss, slope } = next);
    if (gained < ENOUGH) break;
  }
  return point;
}

function directionOf(slope, past) {
  const result = Float64Array.from(slope);
  const back = [];
  for (const { moved, turned, scale } of [...past].reverse()) {
    const share = scale * dot(moved, result);
    back.unshift(share);
    addTo(result, turned, -share);
  }
  const last = past.at(-1);
  const size = last ? 1 / (last.scale * dot(last.turned, last.turned)) : 1 / Math.sqrt(dot(slope, slope));
  for (let index = 0; index < result.length; index++) result[index] *= size;
  past.forEach(({ moved, turned, scale }, index) => {
    addTo(result, moved, back[index] - scale * dot(turned, result));
  });
  return result;
}

function lineSearch(point, loss, slope, direction, lossAt) {
  const fall = -dot(slope, direction);
  for (let length = 1; length > 1e-6; length /= 2) {
    const tried = point.map((value, index) => value - length * direction[index]);
    const there = lossAt(tried);
    if (there.loss <= loss + 1e-4 * length * fall) return { point: tried, ...there };
  }
  return undefined;
}

function dot(a, b) {
  let sum = 0;
  for (let index = 0; index < a.length; index++) sum += a[index] * b[index];
  return sum;
}

function addTo(target, vector, share) {
  for (let index = 0; index < target.length; index++) target[index] += share * vector[index];
}
