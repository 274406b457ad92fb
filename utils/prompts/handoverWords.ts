import type { Language } from '../conversation/types';
import type { RasaStep, Unsaid } from '../listening/types';

export type HandoverWords = {
  readonly steps: Readonly<Record<RasaStep, string>>;
  readonly facts: string;
  readonly done: string;
  readonly feels: string;
  readonly lastReply: string;
  readonly openQuestion: string;
  readonly unsaid: Readonly<Record<Unsaid, string>>;
  readonly quote: readonly [open: string, close: string];
};

/** What stands around the customer's own words in a hand-over. */
export const HANDOVER_WORDS: Readonly<Record<Language, HandoverWords>> = {
  en: {
    steps: {
      receive: 'Receive: what the customer says',
      appreciate: 'Appreciate: what they have done, and what weighs on them',
      summarise: 'Summarise: as it can be told back to them',
      ask: 'Ask: what is still open',
    },
    facts: 'Details',
    done: 'Already done',
    feels: 'In their words',
    lastReply: 'Last from us',
    openQuestion: 'Not answered yet',
    unsaid: {
      goal: 'Not told: what they want to get done',
      deadline: 'Not told: by when it is needed',
      consequence: 'Not told: what this has led to',
      tried: 'Not told: what they have tried',
      affected: 'Not told: who else is affected',
      outcome: 'Not told: what would be a good outcome',
    },
    quote: ['“', '”'],
  },
  fi: {
    steps: {
      receive: 'Vastaanota: mitä asiakas kertoo',
      appreciate: 'Arvosta: mitä asiakas on jo tehnyt ja miltä hänestä tuntuu',
      summarise: 'Tiivistä: näin asian voi sanoa asiakkaalle',
      ask: 'Kysy: mikä on vielä auki',
    },
    facts: 'Tiedot',
    done: 'Jo tehty',
    feels: 'Asiakkaan sanoin',
    lastReply: 'Viimeisin vastauksemme',
    openQuestion: 'Vielä vastaamatta',
    unsaid: {
      goal: 'Ei tiedossa: mihin asiakas pyrkii',
      deadline: 'Ei tiedossa: mihin mennessä asian pitäisi hoitua',
      consequence: 'Ei tiedossa: mitä tästä on seurannut',
      tried: 'Ei tiedossa: mitä on jo kokeiltu',
      affected: 'Ei tiedossa: keitä muita asia koskee',
      outcome: 'Ei tiedossa: millainen ratkaisu olisi hyvä',
    },
    quote: ['”', '”'],
  },
};
