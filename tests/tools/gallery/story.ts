import type { Finding, LiveView } from '../../../components/panel/state';
import type { Language, Message } from '../../../utils/conversation/types';
import type { Analysis, Facet, Point, PointKind, RasaState, RasaStep } from '../../../utils/listening/types';
import type { Prompt } from '../../../utils/prompts/types';
import { en } from './story.en';
import { fi } from './story.fi';

/** The words of a sample conversation in one language; spans are looked up by their words. */
export type Story = {
  readonly title: string;
  readonly messages: readonly Message[];
  readonly points: readonly {
    readonly message: number;
    readonly quote: string;
    readonly kind: PointKind;
    readonly answered: boolean;
  }[];
  readonly prompts: readonly {
    readonly patternId: string;
    readonly step: RasaStep;
    readonly text: string;
    readonly because: readonly (readonly [message: number, quote: string])[];
  }[];
  readonly draft: string;
  readonly findings: readonly {
    readonly actual: string;
    readonly expected: readonly string[];
    readonly mode: 'auto' | 'ask' | 'flag';
    readonly severity: 1 | 2 | 3;
    readonly title: string;
    readonly why: string;
  }[];
  readonly assumption: { readonly actual: string; readonly ask: string };
  readonly insight: { readonly quote: string; readonly theme: string; readonly facet: Facet };
  readonly masked: { readonly quote: string; readonly mask: string; readonly original: string };
  readonly foreign: string;
};

const STORIES = { fi, en } as const satisfies Record<Language, Story>;

/** A live view made of a story, as the controller would make it. */
export function liveView(language: Language): LiveView & { readonly analysis: Analysis } {
  const story: Story = STORIES[language];
  const within = (message: number, quote: string) => {
    const start = story.messages[message]?.text.indexOf(quote) ?? -1;
    if (start === -1) throw new Error(`"${quote}" does not stand in message ${message} of the sample story.`);
    return { message, start, end: start + quote.length };
  };
  const prompts: readonly Prompt[] = story.prompts.map(({ because, ...prompt }) => ({
    ...prompt,
    because: because.map(([message, quote]) => within(message, quote)),
  }));
  const findings = story.findings.map(({ title, why, ...rest }, index): Finding => {
    const start = story.draft.indexOf(rest.actual);
    if (start === -1) throw new Error(`"${rest.actual}" does not stand in the draft of the sample story.`);
    return {
      rewrite: {
        ...rest,
        ruleId: `${language}/sample-${index}`,
        category: 'C1',
        start,
        end: start + rest.actual.length,
        why,
      },
      title: { fi: title, en: title },
      why: { fi: why, en: why },
    };
  });
  const pointsOf = (message: number): readonly Point[] =>
    story.points
      .filter((point) => point.message === message)
      .map(({ quote, kind }) => ({ ...within(message, quote), kind, quote }));
  return {
    kind: 'live',
    key: `sample-${language}`,
    source: 'page',
    tool: 'Request Tracker 5',
    title: story.title,
    channel: 'chat',
    health: {
      messages: story.messages.length,
      unknownAuthors: 1,
      composer: 'found',
      read: 'complete',
      missing: [],
    },
    messages: story.messages,
    language,
    analysis: {
      language,
      messages: story.messages.map((_, message) => ({ language, points: pointsOf(message) })),
      rasa: { receive: 'done', appreciate: 'missing', summarise: 'missing', ask: 'missing' },
      unsaid: [],
      prompts,
      rewrites: [],
      assumptions: [{ ...story.assumption, start: 0, end: 1 }],
      heard: story.points.map(({ message, quote, kind, answered }) => ({
        ...within(message, quote),
        quote,
        kind,
        addressed: answered,
      })),
      contradictions: [],
      unanswered: [],
      insights: story.points.slice(0, 1).map(({ message, quote, kind }) => ({
        ...within(message, quote),
        quote,
        kind,
        facet: story.insight.facet,
        theme: story.insight.theme,
        told: 'directly',
      })),
    },
    draft: { text: story.draft, mode: 'public' },
    prompts,
    findings,
    log: undefined,
  };
}

export const storyOf = (language: Language): Story => STORIES[language];

export const ALL_HEARD: Readonly<Record<RasaStep, RasaState>> = {
  receive: 'done',
  appreciate: 'done',
  summarise: 'done',
  ask: 'notNeeded',
};
