/** What the agent has done in an editor's document since this began. */
export type Hand = {
  readonly hasActed: () => boolean;
  /** How often; no key gives more than one character. */
  readonly acts: () => number;
  readonly stop: () => void;
};

/** What only a person's hand sets off. Editing commands of scripts give `input` alone. */
const ACTS = ['keydown', 'compositionstart', 'compositionupdate', 'paste', 'cut', 'drop'];

/** Notices keys, input methods and what is dropped, before the page hears of them, and hinders nothing. */
export function watchHand(document: Document): Hand {
  const life = new AbortController();
  let acts = 0;
  for (const type of ACTS) {
    document.addEventListener(
      type,
      ({ isTrusted }) => {
        if (isTrusted) acts++;
      },
      { capture: true, passive: true, signal: life.signal },
    );
  }
  return { hasActed: () => acts > 0, acts: () => acts, stop: () => life.abort() };
}
