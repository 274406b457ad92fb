import type { LogDraft, LogPatch } from './state';

/** Shows one piece of masked data of a quote again; `index` is its place among `masked`. */
export function unmask(log: LogDraft, index: number): LogPatch {
  const chosen = log.masked[index];
  if (!chosen) return {};
  // The same mask may stand for several things: the n-th of its kind in the list is the n-th in the quote.
  const earlier = log.masked.slice(0, index).filter(({ mask }) => mask === chosen.mask).length;
  let at = log.quote.indexOf(chosen.mask);
  for (let skipped = 0; skipped < earlier && at !== -1; skipped += 1) {
    at = log.quote.indexOf(chosen.mask, at + chosen.mask.length);
  }
  const masked = log.masked.filter((_, place) => place !== index);
  // The agent has edited the mask away: there is nothing to put back.
  if (at === -1) return { masked };
  const quote = log.quote.slice(0, at) + chosen.original + log.quote.slice(at + chosen.mask.length);
  return { quote, masked, shown: [...log.shown, chosen.original] };
}
