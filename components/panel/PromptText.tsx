import type { DetectedLanguage } from '../../utils/conversation/types';
import type { EvidenceMark } from './evidence';
import { cutInPieces } from './pieces';

type Props = {
  readonly text: string;
  readonly language: DetectedLanguage;
  readonly marks: readonly EvidenceMark[];
  readonly id: string;
  /** Number of the evidence that has the pointer or the focus. */
  readonly active: number | undefined;
  readonly onActive: (number: number | undefined) => void;
};

/**
 * The words that would be inserted, to the letter. What repeats the customer is marked and leads to its evidence; the
 * numbers are drawn by the stylesheet, so that selecting the text does not take them along.
 */
export function PromptText({ text, language, marks, id, active, onActive }: Props) {
  const first = new Map(marks.map(({ number }) => [number, marks.find((mark) => mark.number === number)]));
  return (
    <p class="prompt-text" data-prompt-text {...(language !== 'other' && { lang: language })}>
      {cutInPieces(text, marks).map(({ text: words, mark }, index) =>
        mark ? (
          <mark key={index} class={mark.number === active ? 'on' : ''} data-number={mark.number}>
            <a
              href={`#${id}-evidence-${mark.number}`}
              {...(first.get(mark.number) === mark && { id: `${id}-mark-${mark.number}` })}
              onPointerEnter={() => onActive(mark.number)}
              onPointerLeave={() => onActive(undefined)}
              onFocus={() => onActive(mark.number)}
              onBlur={() => onActive(undefined)}
            >
              {words}
            </a>
          </mark>
        ) : (
          words
        ),
      )}
    </p>
  );
}
