import type { DetectedLanguage } from '../../utils/conversation/types';
import type { Rewrite } from '../../utils/rewrites/types';
import { diffWords } from './diffWords';
import { sentenceAround } from './sentence';

type Props = {
  readonly rewrite: Rewrite;
  readonly draft: string;
  /** `undefined`: only what stands is shown, because the new words are still to be filled in or there are none. */
  readonly expected: string | undefined;
  readonly language: DetectedLanguage;
};

/** The sentence of the draft with the change in it. */
export function RewriteDiff({ rewrite, draft, expected, language }: Props) {
  const sentence = sentenceAround(draft, rewrite);
  // The draft may have moved on: then the words stand alone.
  const there = draft.slice(rewrite.start, rewrite.end) === rewrite.actual;
  const before = there ? draft.slice(sentence.start, rewrite.start) : '';
  const after = there ? draft.slice(rewrite.end, sentence.end) : '';
  return (
    <p class="diff" data-diff {...(language !== 'other' && { lang: language })}>
      {there && sentence.cut.start && '…'}
      {before}
      {rewrite.mode === 'flag' ? (
        <u>{rewrite.actual}</u>
      ) : (
        diffWords(rewrite.actual, expected ?? '').map(({ kind, text }, index) =>
          kind === 'same' ? (
            text
          ) : kind === 'gone' ? (
            <del key={index}>{text}</del>
          ) : (
            <ins key={index}>{text}</ins>
          ),
        )
      )}
      {after}
      {there && sentence.cut.end && '…'}
    </p>
  );
}
