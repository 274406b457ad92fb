import type { Language } from '../../conversation/types';
import { logOdds } from '../../language/models/model';
import type { Weights } from '../../language/models/types';
import type { Emotion } from '../types';
import { toneOf } from './read';
import en from './weights/en';
import fi from './weights/fi';

/** How a message sounds to the model of its language: above zero is glad, below is not; zero is undecided. */
export type Tone = { readonly mood: number; readonly emotions: readonly Emotion[] };

const PLAIN_WEIGHT = 0.3;
const LEAST = 0.3;
const WEIGHTS: Readonly<Record<Language, Weights>> = { fi, en };
const EMOTIONS: readonly Emotion[] = [
  'anger',
  'anticipation',
  'disgust',
  'fear',
  'joy',
  'sadness',
  'surprise',
  'trust',
];

/** The tone of a text, from the weights of its language alone. */
export function learnedTone(text: string, language: Language): Tone {
  return toneFrom(logOdds(toneOf(text, language), WEIGHTS[language]), language);
}

/** The tone that log-odds in the order of the outputs speak of. */
export function toneFrom(odds: readonly number[], language: Language): Tone {
  const labels = WEIGHTS[language].outputs.map(({ label }) => label);
  const of = (label: string) => odds[labels.indexOf(label)] ?? 0;
  const shown = (label: string) => labels.includes(label) && of(label) > 0;
  if (language === 'fi') return { mood: of('positive'), emotions: EMOTIONS.filter(shown) };
  // English knows messages without a tone, and what is likely to be one has to sound the stronger.
  const plain = PLAIN_WEIGHT * of('neutral') + LEAST;
  const glad = of('positive') - plain;
  const sorry = of('negative') - plain;
  const emotions = EMOTIONS.filter(shown);
  if (glad <= 0 && sorry <= 0) return { mood: 0, emotions };
  return { mood: glad >= sorry ? glad : -sorry, emotions };
}
