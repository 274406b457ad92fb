// Trains the English tone model: `node tests/tools/train/tone.en.mjs`. Deterministic, no network; see the card that it writes.
import { bundle } from './bundle.mjs';
import { bestThreshold, outOfFoldF1 } from './measure.mjs';
import { crossFit } from './outOfFold.mjs';
import { writeModel } from './pack.mjs';
import { foldOf, keyOf, rowsOf } from './rows.mjs';
import { saveOdds } from './saveOdds.mjs';

const GROUPS = {
  positive: 'admiration amusement approval caring desire excitement gratitude joy love optimism pride relief',
  negative:
    'anger annoyance disappointment disapproval disgust embarrassment fear grief nervousness remorse sadness',
  surprise: 'confusion curiosity realization surprise',
  neutral: 'neutral',
};
const L2 = 0.4;
const PRUNED = 0.85;

const { toneOf, TONE_BITS } = await bundle('utils/listening/learned/read.ts');
const { logOdds } = await bundle('utils/language/models/model.ts');

const rows = rowsOf('goemotions').map(({ id, text, labels }) => ({
  id,
  text,
  emotions: labels.emotions,
  features: toneOf(text, 'en'),
  fold: foldOf(text),
}));
const folds = rows.map(({ fold }) => fold);
const fitted = Object.entries(GROUPS).map(([label, list]) => {
  const names = list.split(' ');
  const shown = rows.map(({ emotions }) => (emotions.some((emotion) => names.includes(emotion)) ? 1 : 0));
  const { odds, output } = crossFit(label, rows, shown, { bits: TONE_BITS, pruned: PRUNED, logOdds, l2: L2 });
  const threshold = bestThreshold(
    odds,
    shown,
    folds.map((_, row) => row),
  );
  // The threshold becomes part of the bias: above zero is where the label is most often rightly told.
  return {
    label,
    f1: outOfFoldF1(odds, shown, folds),
    odds: odds.map((value) => value - threshold),
    output: { ...output, bias: Number((output.bias - threshold).toFixed(4)) },
  };
});

const round = (value) => Number(value.toFixed(3));
const outOfFold = Object.fromEntries(fitted.map(({ label, f1 }) => [`${label} alone (F1)`, round(f1)]));
saveOdds(
  'en',
  rows.map(({ id, fold }, row) => ({ id, fold, odds: fitted.map(({ odds }) => odds[row]) })),
);
const file = writeModel(
  'utils/listening/learned/weights/en',
  '../../../language/models/types',
  {
    bits: TONE_BITS,
    outputs: fitted.map(({ output }) => output),
  },
  {
    what: 'The tone of English messages: positive, negative, surprise (wonder, doubt and curiosity among it), neutral.',
    made: 'node tests/tools/train/tone.en.mjs',
    kind: 'logistic regression over hashed words, neighbouring words, pieces of words and a hand-written word list',
    data: [
      {
        name: 'GoEmotions, development part',
        authors: 'Demszky, Movshovitz-Attias, Ko, Cowen, Nemade, Ravi 2020',
        source: 'https://github.com/monologg/GoEmotions-pytorch',
        licence: 'Apache-2.0',
        rows: rows.length,
        texts: new Set(rows.map(({ text }) => keyOf(text))).size,
      },
    ],
    folds: 'five, by text',
    outOfFold,
    settings: { l2: L2, pruned: PRUNED },
    limits: [
      'Learned from comments on Reddit of 2019 and before: banter, games, sport and politics, hardly ever a customer.',
      'Whether a message about a matter of service has a tone is not left to it alone.',
      'It is never used to name an emotion to an agent.',
    ],
  },
);
console.log(outOfFold, file);
