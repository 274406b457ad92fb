import { performance } from 'node:perf_hooks';
import nlp from 'compromise/three';
import { analyse } from '../../utils/analyse';
import { fortyMessages } from './conversation';
import { median } from './statistics';

const WARMING = 15;
const ROUNDS = 40;

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const known = fortyMessages(0);
const words = known.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);

// In turn, so that whatever slows the machine down slows all three; nobody has seen the texts of a round before.
const rounds = Array.from({ length: WARMING + ROUNDS }, (_, round) => {
  const messages = fortyMessages(round + 1);
  return {
    tagger: timed(() => messages.forEach(({ text }) => void nlp(text))),
    kuule: timed(() => void analyse({ messages })),
    key: timed(() => void analyse({ messages, draft: `I am looking into order ${round} now.` })),
  };
}).slice(WARMING);

const milliseconds = (kind: 'tagger' | 'kuule' | 'key') =>
  median(rounds.map((round) => round[kind])).toFixed(1);
const ratio = (kind: 'kuule' | 'key') => median(rounds.map((round) => round[kind] / round.tagger)).toFixed(2);

console.log(
  `40 messages, ${words} words, code warm, no text seen before; medians of ${ROUNDS} rounds in turn:`,
);
console.log(`  compromise/three alone      1.00  (${milliseconds('tagger')} ms)`);
console.log(
  `  Kuule, the whole analysis   ${ratio('kuule')}  (${milliseconds('kuule')} ms; aim 0.25 or less)`,
);
console.log(`  Kuule, after a keystroke    ${ratio('key')}  (${milliseconds('key')} ms)`);
