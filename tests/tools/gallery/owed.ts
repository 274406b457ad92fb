import type { LiveView } from '../../../components/panel/state';
import type { Language } from '../../../utils/conversation/types';
import type { Analysis } from '../../../utils/listening/types';

const WORDS = {
  fi: {
    promise: 'Uusi hana lähtee tänään.',
    question: 'Saanko postikulut takaisin?',
    draft: 'Uusi hana lähtee huomenna.',
  },
  en: {
    promise: 'A new tap leaves today.',
    question: 'Do I get the postage back?',
    draft: 'A new tap leaves tomorrow.',
  },
} as const;

/** The conversation after we promised something and passed over a question; the draft goes against the promise. */
export function owedView(view: LiveView & { readonly analysis: Analysis }, language: Language): LiveView {
  const { promise, question, draft } = WORDS[language];
  const asked = view.messages.length;
  const span = { message: asked, start: 0, end: question.length, quote: question };
  const agent = { author: 'agent', sentAt: '2026-11-18T10:44:00' } as const;
  return {
    ...view,
    messages: [...view.messages, { author: 'customer', text: question }, { ...agent, text: promise }],
    draft: { text: draft, mode: 'public' },
    findings: [],
    analysis: {
      ...view.analysis,
      messages: [
        ...view.analysis.messages,
        { language, points: [{ ...span, kind: 'question' }] },
        { language },
      ],
      assumptions: [],
      heard: [...view.analysis.heard, { ...span, kind: 'question', addressed: false }],
      unanswered: [span],
      contradictions: [{ start: 0, end: draft.length, actual: draft, message: asked + 1, quote: promise }],
    },
  };
}
