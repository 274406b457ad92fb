import type { Language } from '../conversation/types';
import { contentStems } from '../language/stem';
import { findFacts } from './facts';
import { type OwnText, ownText } from './ownText';
import { recent } from './recent';
import type { Fact } from './types';

/** A text made ready for listening, with its facts and the keys of what it is about. */
export type ReadText = {
  readonly text: OwnText;
  readonly facts: readonly Fact[];
  readonly stems: ReadonlySet<string>;
};

const CAPACITY = 2_000_000;
const remembered = recent<ReadText>(CAPACITY);

/** Reads a text of the conversation or the draft; remembered by its words. `now` fills in years and relative days. */
export function readText(text: string, language: Language, now: string | undefined): ReadText {
  return remembered([language, now?.slice(0, 10) ?? '', text].join('\u0000'), () => {
    const own = ownText(text, language);
    const facts = findFacts(own.own, own.folded, language, now).map((fact) => ({
      ...fact,
      text: text.slice(fact.start, fact.end),
    }));
    let stems: ReadonlySet<string> | undefined;
    return {
      text: own,
      facts,
      // Only what answers somebody is compared by its words.
      get stems() {
        stems ??= contentStems(own.folded, language);
        return stems;
      },
    };
  });
}
