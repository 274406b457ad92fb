import type { DetectedLanguage } from '../../utils/conversation/types';
import type { Heard } from '../../utils/listening/types';
import { useTexts } from '../hooks/useTexts';
import { draftTexts } from '../i18n/panel/draft';
import { Glyph } from '../ui/Glyph';

/** How many of each list are shown; the rest is a count. */
const SHOWN = 4;

type Props = { readonly heard: readonly Heard[]; readonly language: DetectedLanguage };

/** What the customer said that the reply answers, and what it does not answer yet. */
export function HeardPoints({ heard, language }: Props) {
  const texts = useTexts(draftTexts);
  return (
    <>
      <List
        title={texts.answered}
        kind="answered"
        glyph="check"
        points={heard.filter(({ addressed }) => addressed)}
        language={language}
      />
      <List
        title={texts.unanswered}
        kind="unanswered"
        glyph="open"
        points={heard.filter(({ addressed }) => !addressed)}
        language={language}
      />
    </>
  );
}

type ListProps = {
  readonly title: string;
  readonly kind: 'answered' | 'unanswered';
  readonly glyph: 'check' | 'open';
  readonly points: readonly Heard[];
  readonly language: DetectedLanguage;
};

function List({ title, kind, glyph, points, language }: ListProps) {
  const texts = useTexts(draftTexts);
  // The latest are what the customer waits for.
  const shown = points.slice(-SHOWN);
  if (points.length === 0) return null;
  return (
    <div data-heard={kind}>
      <h3 class="small">{title}</h3>
      <ul class="tick">
        {shown.map(({ message, start, quote }) => (
          <li key={`${message}:${start}`}>
            <Glyph name={glyph} />
            <span dir="auto" {...(language !== 'other' && { lang: language })}>
              {quote}
            </span>
          </li>
        ))}
      </ul>
      {points.length > shown.length && <p class="tiny soft">{texts.more(points.length - shown.length)}</p>}
    </div>
  );
}
