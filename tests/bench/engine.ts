import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import nlp from 'compromise/three';
import { type AnalyseInput, analyse } from '../../utils/analyse';
import { finnishDictionary, provideDictionary } from '../../utils/language/fi/voikko/inUse';
import { fortyMessages } from './conversation';
import { NASTY } from './nasty';
import { median } from './statistics';

const HUGE = 5_000_000;
const WARMING = 80;
const ROUNDS = 40;
/** Of messages and drafts, 20,000 characters are listened to; the rewrites read a draft whole. */
const LENGTHS = [10_000, 20_000, 100_000] as const;
const TRIES = 2;

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Processor time of all threads of this process, in milliseconds: what others do on the machine is not in it. */
function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const dictionary = process.env.KUULE_VOIKKO;
if (dictionary !== undefined) {
  provideDictionary({
    read: async () => new Uint8Array(readFileSync(dictionary)),
    failed: (problem) => console.error(problem),
  });
  await finnishDictionary();
}

const known = fortyMessages(0);
const words = known.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);

// In turn, so that whatever slows the machine down slows all of them; nobody has seen the texts of a round before.
const rounds = Array.from({ length: WARMING + ROUNDS }, (_, round) => {
  const messages = fortyMessages(round + 1);
  return {
    tagger: timed(() => messages.forEach(({ text }) => void nlp(text))),
    kuule: timed(() => void analyse({ messages })),
    one: timed(() => void analyse({ messages: [...messages, ...fortyMessages(round + 500).slice(0, 1)] })),
    key: timed(() => void analyse({ messages, draft: `I am looking into order ${round} now.` })),
  };
}).slice(WARMING);
// By itself: the garbage that the tagger leaves would be collected at Kuule's cost.
const finnish = Array.from({ length: WARMING + ROUNDS }, (_, round) => {
  const messages = fortyMessages(round + 1, 'fi');
  return processorTime(() => void analyse({ messages }));
}).slice(WARMING);

const milliseconds = (kind: keyof (typeof rounds)[number]) =>
  median(rounds.map((round) => round[kind])).toFixed(1);
const ratio = (kind: 'kuule' | 'key') => median(rounds.map((round) => round[kind] / round.tagger)).toFixed(2);

console.log(
  `40 messages, ${words} words, code warm, no text seen before; medians of ${ROUNDS} rounds in turn:`,
);
console.log(`  compromise/three alone      1.00  (${milliseconds('tagger')} ms)`);
console.log(
  `  Kuule, the whole analysis   ${ratio('kuule')}  (${milliseconds('kuule')} ms; aim 0.12 or less)`,
);
console.log(`  Kuule, one new message            (${milliseconds('one')} ms; aim 5 or less)`);
console.log(`  Kuule, after a keystroke    ${ratio('key')}  (${milliseconds('key')} ms)`);
console.log(
  `  Kuule, the same in Finnish        (${median(finnish).toFixed(1)} ms of processor time ${dictionary === undefined ? 'without' : 'with'} the dictionary; aim 15 or less)`,
);
const line = 'My order has not arrived and I waited for two weeks. ';
const huge = line.repeat(HUGE / line.length);
const heard = timed(() => void analyse({ messages: [{ author: 'customer', text: huge }] }));
console.log(`  a message of 5 MB                 (${heard.toFixed(0)} ms; aim 1000 or less)`);

console.log(
  `Texts that no one writes, ${LENGTHS.map((length) => length / 1000).join(', ')} thousand characters long, in ms of processor time:`,
);
console.log(`  ${''.padEnd(18)}${'as a message'.padEnd(24)}as a draft`);
for (const [name, unit] of NASTY) {
  const [message, draft] = [costs(unit, 'message'), costs(unit, 'draft')];
  console.log(`  ${name.padEnd(18)}${message.padEnd(24)}${draft}`);
}

/** The quickest of a few tries in each length and the slower of the two languages. */
function costs(unit: string, place: 'message' | 'draft'): string {
  return LENGTHS.map((length) => {
    const times = (['en', 'fi'] as const).map((language) =>
      Math.min(
        ...Array.from({ length: TRIES }, (_, attempt) => {
          // The beginnings differ, so that nothing is remembered of an attempt before.
          const text = `${attempt} ${length} ${unit.repeat(length / unit.length + 1)}`.slice(0, length);
          return processorTime(() => void analyse({ language, ...inputOf(text, place) }));
        }),
      ),
    );
    return Math.max(...times)
      .toFixed(1)
      .padStart(6);
  }).join(' ');
}

function inputOf(text: string, place: 'message' | 'draft'): AnalyseInput {
  const customer = {
    author: 'customer',
    text: place === 'message' ? text : 'My order has not arrived.',
  } as const;
  return place === 'draft'
    ? { messages: [customer], draft: text }
    : { messages: [customer, { author: 'agent', text }] };
}
