import type { Experience, Touchpoint } from '../../utils/insights/types';
import type { Facet, PointKind, RasaStep } from '../../utils/listening/types';
import { defineTexts } from './texts';

type Terms = {
  readonly steps: Readonly<Record<RasaStep, string>>;
  readonly pointKinds: Readonly<Record<PointKind, string>>;
  readonly facets: Readonly<Record<Facet, string>>;
  readonly experiences: Readonly<Record<Experience, string>>;
  readonly touchpoints: Readonly<Record<Touchpoint, string>>;
  /** Leads in the agent's own reading of a quote. */
  readonly reading: string;
};

/** The words for the product's own terms: the same word for the same thing on every page. */
export const termTexts = defineTexts<Terms>({
  en: {
    steps: { receive: 'Receive', appreciate: 'Appreciate', summarise: 'Summarise', ask: 'Ask' },
    pointKinds: {
      problem: 'problem',
      wish: 'wish',
      question: 'question',
      praise: 'praise',
      thanks: 'thanks',
      fact: 'fact',
      feeling: 'feeling',
      expectation: 'expectation',
      situation: 'situation',
      consequence: 'consequence',
      tried: 'tried already',
      churn: 'about to leave',
      competitor: 'competitor',
    },
    facets: {
      lifeSituation: 'life situation',
      feeling: 'feeling',
      wish: 'wish',
      expectation: 'expectation',
      dream: 'dream',
      need: 'need',
      behaviour: 'behaviour',
      goal: 'goal',
      why: 'why it matters',
      experience: 'experience',
      valueDriver: 'what they value',
      rootCause: 'root cause',
      competitor: 'competitor',
      reputation: 'reputation',
    },
    experiences: {
      important: 'important',
      challenging: 'challenging',
      problematic: 'problematic',
      irritating: 'irritating',
      valued: 'valued',
    },
    touchpoints: {
      discovery: 'Discovery',
      order: 'Order',
      delivery: 'Delivery',
      onboarding: 'Getting started',
      use: 'Use',
      billing: 'Billing',
      support: 'Support',
      returns: 'Returns',
    },
    reading: 'For the customer this means',
  },
  fi: {
    steps: { receive: 'Vastaanota', appreciate: 'Arvosta', summarise: 'Tiivistä', ask: 'Kysy' },
    pointKinds: {
      problem: 'ongelma',
      wish: 'toive',
      question: 'kysymys',
      praise: 'kehu',
      thanks: 'kiitos',
      fact: 'tieto',
      feeling: 'tunne',
      expectation: 'odotus',
      situation: 'tilanne',
      consequence: 'seuraus',
      tried: 'jo kokeiltu',
      churn: 'aikoo lähteä',
      competitor: 'kilpailija',
    },
    facets: {
      lifeSituation: 'elämäntilanne',
      feeling: 'tunne',
      wish: 'toive',
      expectation: 'odotus',
      dream: 'unelma',
      need: 'tarve',
      behaviour: 'toimintatapa',
      goal: 'tavoite',
      why: 'miksi se on tärkeää',
      experience: 'kokemus',
      valueDriver: 'mitä arvostaa',
      rootCause: 'juurisyy',
      competitor: 'kilpailija',
      reputation: 'maine',
    },
    experiences: {
      important: 'tärkeä',
      challenging: 'haastava',
      problematic: 'ongelmallinen',
      irritating: 'ärsyttävä',
      valued: 'arvostettu',
    },
    touchpoints: {
      discovery: 'Löytäminen',
      order: 'Tilaus',
      delivery: 'Toimitus',
      onboarding: 'Käyttöönotto',
      use: 'Käyttö',
      billing: 'Laskutus',
      support: 'Tuki',
      returns: 'Palautus',
    },
    reading: 'Asiakkaalle tämä tarkoittaa',
  },
});
