/** What a text shows to a model: numbered features, each once, and how much each counts. The squares of the values sum to 1. */
export type Features = { readonly buckets: Int32Array; readonly values: Float32Array };

/** A logistic regression over hashed features, one output a label. Written by the scripts of `tests/tools/train`; see the card beside it. */
export type Weights = {
  /** There are 2^bits buckets. */
  readonly bits: number;
  readonly outputs: readonly {
    readonly label: string;
    readonly bias: number;
    /** The weight of the first level; the n-th is n² times as heavy. */
    readonly step: number;
    /** One letter a bucket: A to Z are the levels 1 to 26 towards the label, a to z those against it; a number skips as many buckets of no weight. */
    readonly levels: string;
  }[];
};

/** Further features of a text: its name and how much it counts. */
export type Extra = readonly [name: string, value: number];
