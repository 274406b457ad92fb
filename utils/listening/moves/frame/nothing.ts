import type { Frame } from './types';

/** The shape of a sentence that says nothing by its shape: what there is beside its act and its words. */
export const NOTHING = {
  form: undefined,
  about: 'other',
  concluding: false,
  rising: false,
  modal: false,
  inward: false,
  told: false,
  answering: false,
  pointing: false,
  explaining: false,
} satisfies Omit<Frame, 'act' | 'body'>;
