// Trains the model that tells Finnish from English: `node tests/tools/train/language.mjs`. Deterministic, no network; see the card that it writes.
import { bundle } from './bundle.mjs';
import { accuracy } from './measure.mjs';
import { crossFit } from './outOfFold.mjs';
import { writeModel } from './pack.mjs';
import { foldOf, onceEach, rowsOf } from './rows.mjs';

const SOURCES = [
  [
    'xed_fi',
    'fi',
    'XED, Finnish lines',
    'Öhman, Pàmies, Kajava, Tiedemann 2020',
    'CC BY 4.0',
    'https://github.com/Helsinki-NLP/XED',
  ],
  [
    'fi_subtitle_polarity',
    'fi',
    'Finnish subtitle polarity set of cynarr/MA-thesis',
    'cynarr',
    'Apache-2.0',
    'https://github.com/cynarr/MA-thesis',
  ],
  [
    'goemotions',
    'en',
    'GoEmotions, development part',
    'Demszky et al. 2020',
    'Apache-2.0',
    'https://github.com/monologg/GoEmotions-pytorch',
  ],
  [
    'multidogo',
    'en',
    'MultiDoGO',
    'Peskov et al. 2019',
    'CDLA-Permissive-1.0',
    'https://github.com/awslabs/multi-domain-goal-oriented-dialogues-dataset',
  ],
  [
    'banking77',
    'en',
    'BANKING77',
    'Casanueva et al. 2020',
    'CC BY 4.0',
    'https://github.com/PolyAI-LDN/task-specific-datasets',
  ],
  [
    'dstc11_intents',
    'en',
    'DSTC11 track 2',
    'Amazon Science',
    'CDLA-Permissive-2.0',
    'https://github.com/amazon-science/dstc11-track2-intent-induction',
  ],
];
const L2 = 0.3;
const PRUNED = 0.6;
/** Long texts are easy; the short ones are to be learned. */
const LONGEST = 120;
const SHORT = 60;

const { languageFeatures, LANGUAGE_BITS } = await bundle('utils/language/models/languageFeatures.ts');
const { logOdds } = await bundle('utils/language/models/model.ts');

const rows = SOURCES.flatMap(([set, language]) =>
  onceEach(rowsOf(set).filter(({ text }) => text.length <= LONGEST && /\p{L}{2}/u.test(text))).map(
    ({ text }) => ({
      set,
      text,
      finnish: language === 'fi' ? 1 : 0,
      features: languageFeatures(text),
      fold: foldOf(text),
    }),
  ),
);
const answers = rows.map(({ finnish }) => finnish);
const { odds, output } = crossFit('fi', rows, answers, {
  bits: LANGUAGE_BITS,
  pruned: PRUNED,
  logOdds,
  l2: L2,
});

const among = (chosen) => rows.flatMap((row, place) => (chosen(row) ? [place] : []));
const round = (value) => Number(value.toFixed(4));
const short = ({ text }) => text.length < SHORT;
const outOfFold = {
  'Finnish or English, all (accuracy)': round(
    accuracy(
      odds,
      answers,
      among(() => true),
    ),
  ),
  [`shorter than ${SHORT} letters (accuracy)`]: round(accuracy(odds, answers, among(short))),
  ...Object.fromEntries(
    SOURCES.map(([set]) => [
      `${set}, shorter than ${SHORT} letters (accuracy)`,
      round(
        accuracy(
          odds,
          answers,
          among((row) => short(row) && row.set === set),
        ),
      ),
    ]),
  ),
};
const file = writeModel(
  'utils/language/models/language',
  './types',
  { bits: LANGUAGE_BITS, outputs: [output] },
  {
    what: 'Finnish (above zero) or English (below).',
    made: 'node tests/tools/train/language.mjs',
    kind: 'logistic regression over hashed words, neighbouring words and pieces of words',
    data: SOURCES.map(([set, , name, authors, licence, source]) => ({
      name,
      authors,
      source,
      licence,
      rows: rows.filter((row) => row.set === set).length,
    })),
    folds: 'five, by text',
    outOfFold,
    settings: { l2: L2, pruned: PRUNED },
    limits: [
      'It knows two languages. Swedish, Estonian, German and others are told apart by hand-written words and letters before it counts.',
      'A name or a brand alone is of no language, and it guesses.',
    ],
  },
);
console.log(outOfFold, file);
