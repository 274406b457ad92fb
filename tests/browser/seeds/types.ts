import type { Insight } from '../../../utils/insights/types';

/** What a seeded insight says; when it was logged and where follow from its place in the list. */
export type Seed = Pick<Insight, 'language' | 'quote' | 'facets'> &
  Partial<Pick<Insight, 'theme' | 'touchpoint' | 'experience' | 'reading' | 'told'>> & {
    /** Which conversation it is from; absent for pasted text. */
    readonly from?: number;
  };
