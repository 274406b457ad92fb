import type { DetectedLanguage } from '../../utils/conversation/types';
import type { Words } from '../../utils/rewrites/types';
import { diffWords } from './diffWords';
import { sentenceAround } from './sentence';

type Props = {
  readonly change: Words;
  readonly draft: string;
  /** `undefined`: only what stands is shown, because the new words are still to be filled in or there are none. */
  readonly expected: string | undefined;
  /** The words are pointed out, not struck: nothing is offered for them. */
  readonly flagged?: boolean;
  readonly language: DetectedLanguage;
};

/** The sentence of the draft with the change in it. */
export function RewriteDiff({ change, draft, expected, flagged = false, language }: Props) {
  const sentence = sentenceAround(draft, change);
  // The draft may have moved on: then the words stand alone.
  const there = draft.slice(change.start, change.end) === change.actual;
  const before = there ? draft.slice(sentence.start, change.start) : '';
  const after = there ? draft.slice(change.end, sentence.end) : '';
  return (
    <p class="diff" data-diff {...(language !== 'other' && { lang: language })}>
      {there && sentence.cut.start && '…'}
      {before}
      {flagged ? (
        <u>{change.actual}</u>
      ) : (
        diffWords(change.actual, expected ?? '').map(({ kind, text }, index) =>
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
