import type { Language, Message } from '../../../utils/conversation/types';
import type {
  Fact,
  FactKind,
  Point,
  PointKind,
  RasaState,
  RasaStep,
  Unsaid,
} from '../../../utils/listening/types';
import type { Heard } from '../../../utils/prompts/hearing';

type Said = {
  readonly text: string;
  readonly points?: readonly (readonly [PointKind, string])[];
  readonly facts?: readonly (readonly [FactKind, string])[];
  readonly author?: Message['author'];
};

/** A hand-made hearing: quotes are found in the texts, every step is missing unless told. */
export function heardOf(
  language: Language,
  said: readonly Said[],
  rasa: Partial<Record<RasaStep, RasaState>> = {},
  unsaid: readonly Unsaid[] = ['outcome'],
): { readonly heard: Heard; readonly messages: readonly Message[] } {
  const place = (text: string, quote: string) => {
    const start = text.indexOf(quote);
    if (start < 0) throw new Error(`“${quote}” is not in “${text}”`);
    return { start, end: start + quote.length };
  };
  return {
    messages: said.map(({ text, author = 'customer' }) => ({ author, text })),
    heard: {
      language,
      messages: said.map(({ text, points = [], facts = [] }) => ({
        language,
        points: points.map(([kind, quote]): Point => ({ kind, quote, ...place(text, quote) })),
        facts: facts.map(([kind, quote]): Fact => ({ kind, text: quote, ...place(text, quote) })),
      })),
      rasa: { receive: 'missing', appreciate: 'missing', summarise: 'missing', ask: 'missing', ...rasa },
      unsaid,
      assumptions: [],
      heard: [],
      contradictions: [],
      unanswered: [],
      insights: [],
    },
  };
}
