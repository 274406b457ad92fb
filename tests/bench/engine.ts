import { performance } from 'node:perf_hooks';
import nlp from 'compromise/three';
import { analyse } from '../../utils/analyse';
import { fortyMessages } from './conversation';
import { median } from './statistics';

const ROUNDS = 15;

/** Milliseconds that `work` takes for the messages of each round; the first rounds only warm the code. */
function time(work: (round: number) => void, from: number): number[] {
  const times: number[] = [];
  for (let round = from; round < from + ROUNDS + 5; round += 1) {
    const start = performance.now();
    work(round);
    times.push(performance.now() - start);
  }
  return times.slice(5);
}

const words = fortyMessages(0).reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
const tagger = median(time((round) => fortyMessages(round).forEach(({ text }) => void nlp(text)), 0));
const engine = median(time((round) => void analyse({ messages: fortyMessages(round) }), 1000));
const again = fortyMessages(5000);
analyse({ messages: again });
const draft = median(
  time((round) => void analyse({ messages: again, draft: `I am looking into order ${round} now.` }), 6000),
);

console.log(`40 messages, ${words} words, code warm, no text seen before; medians of ${ROUNDS}:`);
console.log(`  compromise/three alone            1.00  (${tagger.toFixed(1)} ms)`);
console.log(
  `  Kuule, the whole analysis         ${(engine / tagger).toFixed(2)}  (${engine.toFixed(1)} ms; aim 0.25 or less)`,
);
console.log(`  Kuule, after a keystroke          ${(draft / tagger).toFixed(2)}  (${draft.toFixed(1)} ms)`);
