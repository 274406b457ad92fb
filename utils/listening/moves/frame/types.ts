/**
 * What the shape of one sentence of an agent shows, whatever its words mean: which moves are possible is read from this, which are made
 * from the cues of `moves/{en,fi}`.
 */
export type Frame = {
  /** The sentence, folded, without fillers, stutters and the words it merely opens with. Cues are looked for here. */
  readonly body: string;
  /**
   * `token`: only signs of listening ("Mm-hmm, okay."); `question`; `command`: an instruction or request put as one; `statement`;
   * `fragment`: no verb is seen; `broken`: broken off before it says anything.
   */
  readonly act: 'token' | 'question' | 'command' | 'statement' | 'fragment' | 'broken';
  /** Of a question, and of a statement that is put as one. */
  readonly form: 'open' | 'closed' | undefined;
  /** Whom a statement speaks of: the customer, the customer's things or doings, ourselves, or anything else. */
  readonly about: 'you' | 'yours' | 'us' | 'other';
  /** Draws a conclusion from what was said: "so", "eli". */
  readonly concluding: boolean;
  /** A statement put as a question ("You paid twice?") or with a tag ("…, right?"). */
  readonly rising: boolean;
  /** Says what could, should, must or will be: no retelling of what is. */
  readonly modal: boolean;
  /** Tells what is felt, thought, wished: more than what happened. */
  readonly inward: boolean;
  /** Tells of the listener's doing or state in a form that only a retelling has: a past or perfect tense, a verb of the mind. */
  readonly told: boolean;
  /** Opens with a yes or no: it answers what the customer asked. */
  readonly answering: boolean;
  /** Gives a reason, a place or a meaning of something: "that's because", "se johtuu". */
  readonly explaining: boolean;
  /** Its subject only points at what was said ("it", "he", "se"), and it brings no figures. */
  readonly pointing: boolean;
};

/** No move: a farewell or civility, a farewell that only sounds like more, or a story of one's own life. */
export type Aside = 'civil' | 'parting' | 'story';
