import type { Language } from '../../conversation/types';
import type { Pack } from '../types';

/** A pack that comes with the product. */
export type ShippedPack = { readonly pack: Pack; readonly source: string };

/** Drafts that go against a value, drafts in which it shows, and drafts that say nothing of it. */
export type PackExamples = Readonly<
  Record<
    Language,
    {
      readonly against: readonly (readonly [draft: string, value: string])[];
      readonly shows: readonly (readonly [draft: string, value: string])[];
      readonly leaves: readonly string[];
    }
  >
>;
