// What the whole engine says of the labelled rows, by weights that never saw them and by the shipped ones: `node tests/tools/train/judge.mjs`,
// after the two tone scripts. Only sets that may be learned from are read.
import { bundle } from './bundle.mjs';
import { rowsOf } from './rows.mjs';
import { readOdds } from './saveOdds.mjs';

const EMOTIONS = ['anger', 'anticipation', 'disgust', 'fear', 'joy', 'sadness', 'surprise', 'trust'];
const GOOD = ['joy', 'trust', 'anticipation'];
const BAD = ['anger', 'disgust', 'fear', 'sadness'];
const GROUPS = {
  positive: 'admiration amusement approval caring desire excitement gratitude joy love optimism pride relief',
  negative:
    'anger annoyance disappointment disapproval disgust embarrassment fear grief nervousness remorse sadness',
  ambiguous: 'confusion curiosity realization surprise',
  neutral: 'neutral',
};

const { readText } = await bundle('utils/listening/reading.ts');
const { findPoints } = await bundle('utils/listening/points.ts');
const { findFeelings } = await bundle('utils/listening/feelings.ts');
const { toneFrom } = await bundle('utils/listening/learned/tone.ts');

for (const outOfFold of [true, false]) {
  const film = rowsOf('xed_fi').filter(({ labels }) =>
    labels.emotions.some((emotion) => EMOTIONS.includes(emotion)),
  );
  const heard = film.map((row) => hear(row, 'fi', outOfFold));
  const told = rowsOf('fi_subtitle_polarity');
  const talk = rowsOf('goemotions');
  console.log(outOfFold ? 'weights that never saw the row' : 'shipped weights, which saw every row', {
    'xed-fi-polarity': share(
      film.map(({ labels }, row) => [polarityOf(labels.emotions), heard[row].sentiment]),
    ),
    'xed-fi-emotion': macro(
      EMOTIONS,
      film.map(({ labels }, row) => [labels.emotions, heard[row].emotions]),
    ),
    'fi-subtitle-polarity': share(
      told.map((row) => [
        row.labels.polarity === 'pos' ? 'positive' : 'negative',
        hear(row, 'fi', outOfFold).sentiment,
      ]),
    ),
    'goemotions-4': macro(
      Object.keys(GROUPS),
      talk.map((row) => [groupsOf(row.labels.emotions), groupsHeard(hear(row, 'en', outOfFold))]),
    ),
  });
}

function hear({ id, text }, language, outOfFold) {
  const { text: own, facts } = readText(text, language, undefined);
  const points = findPoints(text, own, language, facts);
  const odds = outOfFold ? oddsOf(language).get(id)?.odds : undefined;
  return findFeelings(own, language, { points, facts, continues: false }, odds && toneFrom(odds, language));
}

function oddsOf(language) {
  oddsOf.known ??= {};
  oddsOf.known[language] ??= readOdds(language);
  return oddsOf.known[language];
}

function polarityOf(emotions) {
  if (emotions.every((emotion) => GOOD.includes(emotion))) return 'positive';
  if (emotions.every((emotion) => BAD.includes(emotion))) return 'negative';
  return undefined;
}

function groupsOf(emotions) {
  return Object.keys(GROUPS).filter((group) =>
    emotions.some((emotion) => GROUPS[group].split(' ').includes(emotion)),
  );
}

function groupsHeard({ sentiment, emotions }) {
  const any = (list) => list.some((emotion) => emotions.includes(emotion));
  const groups = [
    ...(sentiment === 'positive' || any(['joy', 'trust']) ? ['positive'] : []),
    ...(sentiment === 'negative' || any(BAD) ? ['negative'] : []),
    ...(any(['surprise']) ? ['ambiguous'] : []),
  ];
  return groups.length > 0 ? groups : ['neutral'];
}

/** The share of rows with a label that are told so; neutral is wrong. */
function share(pairs) {
  const labelled = pairs.filter(([label]) => label !== undefined);
  return Number((labelled.filter(([label, said]) => label === said).length / labelled.length).toFixed(3));
}

function macro(labels, pairs) {
  const each = labels.map((label) => {
    const hits = pairs.filter(([shown, said]) => shown.includes(label) && said.includes(label)).length;
    const either = pairs.reduce(
      (sum, [shown, said]) => sum + shown.includes(label) + said.includes(label),
      0,
    );
    return (2 * hits) / Math.max(1, either);
  });
  return Number((each.reduce((sum, value) => sum + value, 0) / each.length).toFixed(3));
}
