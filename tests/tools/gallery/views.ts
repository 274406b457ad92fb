import type { LogDraft, PanelView } from '../../../components/panel/state';
import type { Language } from '../../../utils/conversation/types';
import { owedView } from './owed';
import { confirmedView, humanMomentView } from './signs';
import { ALL_HEARD, liveView, storyOf } from './story';

/** Every state of the panel by name, in the language of the interface. */
export function viewsIn(language: Language): Readonly<Record<string, PanelView>> {
  const live = liveView(language);
  const story = storyOf(language);
  const first = live.prompts[0]?.text ?? '';
  const log: LogDraft = {
    quote: story.masked.quote,
    masked: [{ kind: 'phone', mask: story.masked.mask, original: story.masked.original }],
    shown: [],
    facets: [story.insight.facet],
    experience: 'irritating',
    theme: story.insight.theme,
    touchpoint: 'delivery',
    told: 'directly',
    themes: [story.insight.theme],
    heardThisWeek: 3,
  };
  const foreign = { author: 'customer', text: story.foreign } as const;
  const { analysis, draft: _, ...withoutAnalysis } = live;
  const partial = { ...live.health, read: 'partial', reason: 'more' } as const;
  return {
    live: { ...live, log },
    inserted: { ...live, notice: { kind: 'inserted' } },
    owed: owedView(live, language),
    humanMoment: { ...humanMomentView(live, language), notice: { kind: 'handoverCopied' } },
    confirmed: { ...confirmedView(live, language), notice: { kind: 'notCopied' } },
    waits: {
      ...live,
      log: { ...log, next: story.points[1]?.quote ?? '' },
      notice: { kind: 'waits' },
    },
    saved: { ...live, notice: { kind: 'saved' } },
    dismissed: { ...live, notice: { kind: 'dismissed', id: 'x', here: 'x', scope: 'never' } },
    refused: { ...live, notice: { kind: 'refused', reason: 'changed', text: first } },
    storageFailed: { ...live, log, notice: { kind: 'storageFailed', reason: 'full' } },
    selection: { ...live, selection: story.insight.quote, findings: [] },
    threadElsewhere: {
      ...withoutAnalysis,
      channel: 'email',
      analysis: {
        ...analysis,
        messages: [],
        heard: [],
        contradictions: [],
        unanswered: [],
        insights: [],
        assumptions: [],
        prompts: [],
      },
      threadElsewhere: true,
      messages: [],
      health: { ...live.health, messages: 0, unknownAuthors: 0, page: 'reply' },
      draft: { text: '', mode: 'public' },
      prompts: [],
      findings: [],
    },
    modeUnknown: { ...live, draft: { text: '', mode: 'unknown' }, findings: [] },
    noComposer: {
      ...withoutAnalysis,
      analysis,
      findings: [],
      health: { ...live.health, composer: 'missing' },
    },
    allHeard: { ...live, analysis: { ...analysis, rasa: ALL_HEARD, prompts: [] }, prompts: [], findings: [] },
    analysing: { ...withoutAnalysis, prompts: [], findings: [] },
    partial: { ...live, health: partial },
    drift: { ...live, drift: ['authorName', 'composers'] },
    teaching: {
      kind: 'unknown',
      host: 'desk.example',
      teaching: { step: 'agent', done: ['customer', 'composer'] },
    },
    taught: {
      kind: 'unknown',
      host: 'desk.example',
      teaching: {
        step: 'look',
        done: ['customer', 'agent', 'composer'],
        seen: { messages: live.messages, composer: true },
      },
    },
    byAddress: { kind: 'unknown', host: 'app.frontapp.example', tool: 'Front' },
    tooLong: { ...live, health: { ...partial, reason: 'tooLong' } },
    unsupported: {
      ...live,
      title: 'Leveransen dröjer',
      language: 'sv',
      messages: [foreign],
      analysis: {
        ...analysis,
        language: 'sv',
        messages: [{ language: 'sv', points: [] }],
        heard: [],
        prompts: [],
      },
      prompts: [],
      findings: [],
    },
    pasted: { ...live, source: 'pasted', tool: '', title: '' },
    empty: { kind: 'empty' },
    loading: { kind: 'loading', title: live.title },
    permission: { kind: 'permission', origin: 'https://tuki.example', denied: false },
    denied: { kind: 'permission', origin: 'https://tuki.example', denied: true },
    unknown: { kind: 'unknown', host: 'tuki.example' },
    broken: { kind: 'broken', tool: 'Request Tracker 5', missing: ['thread', 'message'] },
    paused: { kind: 'paused', title: live.title },
    pausedHour: { kind: 'paused', until: '2026-11-18T12:00:00' },
    pausedSite: { kind: 'paused', origin: 'https://tuki.example' },
    closed: { kind: 'closed' },
  };
}
