import type { DetectedLanguage } from '../../utils/conversation/types';
import { useTexts } from '../hooks/useTexts';
import { useUiLanguage } from '../hooks/useUiLanguage';
import { quoted } from '../i18n/format';
import { listenTexts } from '../i18n/panel/listen';
import type { Evidence, EvidenceMark } from './evidence';
import { cutInPieces } from './pieces';

type Props = {
  readonly evidence: readonly Evidence[];
  readonly marks: readonly EvidenceMark[];
  readonly language: DetectedLanguage;
  readonly id: string;
  readonly active: number | undefined;
  readonly onActive: (number: number | undefined) => void;
};

/** The customer's sentences that a prompt rests on, with the numbers of the marks in its text. */
export function EvidenceList({ evidence, marks, language, id, active, onActive }: Props) {
  const texts = useTexts(listenTexts);
  const uiLanguage = useUiLanguage();
  if (evidence.length === 0) return null;
  return (
    <div class="because">
      <p class="tiny soft">{texts.rests}</p>
      <ol>
        {evidence.map(({ number, text, marks: spans, cut }) => {
          const [opening, closing] = quoted(uiLanguage);
          const on = number === active ? 'on' : '';
          return (
            <li
              key={number}
              id={`${id}-evidence-${number}`}
              onPointerEnter={() => onActive(number)}
              onPointerLeave={() => onActive(undefined)}
            >
              {marks.some((mark) => mark.number === number) ? (
                <a
                  class="number"
                  href={`#${id}-mark-${number}`}
                  aria-label={texts.evidence(number)}
                  onFocus={() => onActive(number)}
                  onBlur={() => onActive(undefined)}
                >
                  {number}
                </a>
              ) : (
                <span class="number">{number}</span>
              )}
              <p dir="auto" {...(language !== 'other' && { lang: language })}>
                {opening}
                {cut.start && '…'}
                {cutInPieces(text, spans).map(({ text: words, mark }, index) =>
                  mark ? (
                    <mark key={index} class={on}>
                      {words}
                    </mark>
                  ) : (
                    words
                  ),
                )}
                {cut.end && '…'}
                {closing}
              </p>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
