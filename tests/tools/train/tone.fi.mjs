// Trains the Finnish tone model: `node tests/tools/train/tone.fi.mjs`. Deterministic, no network; see the card that it writes.
import { bundle } from './bundle.mjs';
import { accuracy, bestThreshold, outOfFoldF1 } from './measure.mjs';
import { crossFit } from './outOfFold.mjs';
import { writeModel } from './pack.mjs';
import { foldOf, keyOf, rowsOf } from './rows.mjs';
import { saveOdds } from './saveOdds.mjs';

const EMOTIONS = ['anger', 'anticipation', 'disgust', 'fear', 'joy', 'sadness', 'surprise', 'trust'];
const GOOD = ['joy', 'trust', 'anticipation'];
const BAD = ['anger', 'disgust', 'fear', 'sadness'];
const L2 = { positive: 0.3, emotion: 0.7 };
const PRUNED = 0.85;

const { toneOf, TONE_BITS } = await bundle('utils/listening/learned/read.ts');
const { logOdds } = await bundle('utils/language/models/model.ts');
const settings = { bits: TONE_BITS, pruned: PRUNED, logOdds };

const film = rowsOf('xed_fi')
  .filter(({ labels }) => labels.emotions.some((emotion) => EMOTIONS.includes(emotion)))
  .map(({ id, text, labels }) => ({
    id,
    text,
    emotions: labels.emotions,
    positive: polarityOf(labels.emotions),
  }));
const told = rowsOf('fi_subtitle_polarity').map(({ id, text, labels }) => ({
  id,
  text,
  positive: labels.polarity === 'pos' ? 1 : 0,
}));
const rows = [...film, ...told].map((row) => ({
  ...row,
  features: toneOf(row.text, 'fi'),
  fold: foldOf(row.text),
}));

// Positive or negative: both sets; lines of both kinds are judged for their emotions only.
const polar = rows.map((row) => ({ ...row, learn: row.positive !== undefined }));
const positive = crossFit(
  'positive',
  polar,
  polar.map(({ positive: value }) => value ?? 0),
  { ...settings, l2: L2.positive },
);
const inFilm = places(polar, (row) => row.emotions !== undefined && row.learn);
const inTold = places(polar, (row) => row.emotions === undefined);
const answers = polar.map(({ positive: value }) => value);

const emotional = rows.filter(({ emotions }) => emotions !== undefined);
const folds = emotional.map(({ fold }) => fold);
const fitted = EMOTIONS.map((label) => {
  const shown = emotional.map(({ emotions }) => (emotions.includes(label) ? 1 : 0));
  const { odds, output } = crossFit(label, emotional, shown, { ...settings, l2: L2.emotion });
  const threshold = bestThreshold(
    odds,
    shown,
    folds.map((_, row) => row),
  );
  // The threshold becomes part of the bias: above zero the emotion is likelier than not to be worth telling.
  return {
    label,
    f1: outOfFoldF1(odds, shown, folds),
    odds: odds.map((value) => value - threshold),
    output: { ...output, bias: Number((output.bias - threshold).toFixed(4)) },
  };
});

const round = (value) => Number(value.toFixed(3));
const outOfFold = {
  'positive or negative, lines of XED (accuracy)': round(accuracy(positive.odds, answers, inFilm)),
  'positive or negative, subtitle polarity set (accuracy)': round(accuracy(positive.odds, answers, inTold)),
  'eight emotions, lines of XED (macro-F1)': round(
    fitted.reduce((sum, { f1 }) => sum + f1, 0) / fitted.length,
  ),
  ...Object.fromEntries(fitted.map(({ label, f1 }) => [`${label} (F1)`, round(f1)])),
};
// Rows of the second set have no emotions to be judged by.
saveOdds(
  'fi',
  rows.map(({ id, fold, emotions }, row) => ({
    id,
    fold,
    odds: [positive.odds[row], ...(emotions === undefined ? [] : fitted.map(({ odds }) => odds[row]))],
  })),
);
const file = writeModel(
  'utils/listening/learned/weights/fi',
  '../../../language/models/types',
  {
    bits: TONE_BITS,
    outputs: [positive.output, ...fitted.map(({ output }) => output)],
  },
  {
    what: 'The tone of Finnish messages: positive against negative, then eight emotions.',
    made: 'node tests/tools/train/tone.fi.mjs',
    kind: 'logistic regression over hashed words, neighbouring words, pieces of words and a hand-written word list',
    data: [
      {
        name: 'XED, Finnish annotated lines',
        authors: 'Öhman, Pàmies, Kajava, Tiedemann 2020',
        source: 'https://github.com/Helsinki-NLP/XED',
        licence: 'CC BY 4.0',
        rows: film.length,
        texts: new Set(film.map(({ text }) => keyOf(text))).size,
      },
      {
        name: 'Finnish subtitle polarity set of cynarr/MA-thesis',
        authors: 'cynarr',
        source: 'https://github.com/cynarr/MA-thesis',
        licence: 'Apache-2.0',
        rows: told.length,
        texts: new Set(told.map(({ text }) => keyOf(text))).size,
      },
    ],
    folds: 'five, by text: the same words never lie in two folds, of whichever set they are',
    outOfFold,
    settings: { l2: L2, pruned: PRUNED },
    limits: [
      'Learned from lines of films: it knows how people speak in stories, not how customers write.',
      'It knows no neutral: whether a message has a tone at all is decided before it is asked.',
      'Emotions are right about every second time at best. They are never named to an agent.',
      'The two sets overlap: some 2,500 lines are in both, with the same label. Figures on rows that were taken from either one may be flattered.',
    ],
  },
);
console.log(outOfFold, file);

function polarityOf(emotions) {
  if (emotions.every((emotion) => GOOD.includes(emotion))) return 1;
  if (emotions.every((emotion) => BAD.includes(emotion))) return 0;
  return undefined;
}

function places(all, chosen) {
  return all.flatMap((row, place) => (chosen(row) ? [place] : []));
}
