import type { LiveView } from '../../../components/panel/state';
import type { Language, Message } from '../../../utils/conversation/types';
import type { Analysis } from '../../../utils/listening/types';
import { handover } from '../../../utils/prompts/handover';

const WORDS = {
  fi: {
    heavy: 'Äitini on sairaalassa, enkä ehdi itse postiin.',
    moment: 'Äitini on sairaalassa',
    summary: 'Laatikossa oli väärä malli, ja putkimies tulee torstaina. Ymmärsinkö oikein?',
    yes: 'Juuri niin.',
  },
  en: {
    heavy: 'My mother is in hospital and I cannot get to the post office.',
    moment: 'My mother is in hospital',
    summary: 'The box had the wrong model in it, and your plumber comes on Thursday. Did I get that right?',
    yes: 'Exactly.',
  },
} as const;

type Heard = LiveView & { readonly analysis: Analysis };

/** The conversation after the customer told of something that asks for a person; it can be handed over. */
export function humanMomentView(view: Heard, language: Language): Heard {
  const { heavy, moment } = WORDS[language];
  const said = { message: view.messages.length, start: 0, end: moment.length, quote: moment };
  const heard = {
    ...view,
    messages: [...view.messages, { author: 'customer', text: heavy }] satisfies readonly Message[],
    analysis: {
      ...view.analysis,
      messages: [...view.analysis.messages, { language, points: [{ ...said, kind: 'situation' as const }] }],
      signs: { frictions: [], humanMoment: { ...said, reason: 'illness' as const } },
    },
  };
  const text = handover(heard.analysis, heard.messages);
  return { ...heard, ...(text !== undefined && { handover: text }) };
}

/** The conversation after the customer said yes to our summary. */
export function confirmedView(view: Heard, language: Language): Heard {
  const { summary, yes } = WORDS[language];
  const confirmed = { message: view.messages.length + 1, start: 0, end: yes.length, quote: yes };
  return {
    ...view,
    messages: [...view.messages, { author: 'agent', text: summary }, { author: 'customer', text: yes }],
    analysis: {
      ...view.analysis,
      messages: [...view.analysis.messages, { language, moves: [] }, { language, points: [] }],
      rasa: { ...view.analysis.rasa, summarise: 'done' },
      signs: { frictions: [], confirmed },
    },
    prompts: view.prompts.filter(({ step }) => step !== 'summarise'),
  };
}
