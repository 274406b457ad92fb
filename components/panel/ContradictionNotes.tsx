import type { DetectedLanguage, Message } from '../../utils/conversation/types';
import type { Contradiction } from '../../utils/listening/types';
import { useTexts } from '../hooks/useTexts';
import { useUiLanguage } from '../hooks/useUiLanguage';
import { formatTime, quoted } from '../i18n/format';
import { draftTexts } from '../i18n/panel/draft';
import { Note } from '../ui/Note';

/** More than these would be a lecture. */
const SHOWN = 2;

type Props = {
  readonly contradictions: readonly Contradiction[];
  readonly messages: readonly Message[];
  readonly language: DetectedLanguage;
};

/** Claims in the draft that go against what we said earlier in the thread, each beside our own earlier words. */
export function ContradictionNotes({ contradictions, messages, language }: Props) {
  const texts = useTexts(draftTexts);
  const uiLanguage = useUiLanguage();
  const [opening, closing] = quoted(uiLanguage);
  const said = (words: string) => (
    <span dir="auto" {...(language !== 'other' && { lang: language })}>
      {opening}
      {words}
      {closing}
    </span>
  );
  return (
    <>
      {contradictions.slice(0, SHOWN).map(({ start, actual, message, quote }) => {
        const sentAt = messages[message]?.sentAt;
        const time = sentAt === undefined ? '' : formatTime(sentAt, uiLanguage);
        return (
          <div key={`${start}:${message}`} data-contradiction>
            <Note tone="warn">
              <h3 class="small">{texts.contradicted}</h3>
              <p>
                {texts.now} {said(actual)}
              </p>
              <p>
                {texts.before(time)} {said(quote)}
              </p>
            </Note>
          </div>
        );
      })}
    </>
  );
}
