import type { DetectedLanguage } from '../../utils/conversation/types';
import type { HumanMoment } from '../../utils/listening/types';
import { useTexts } from '../hooks/useTexts';
import { useUiLanguage } from '../hooks/useUiLanguage';
import { quoted } from '../i18n/format';
import { listenTexts } from '../i18n/panel/listen';

type Props = {
  readonly moment: HumanMoment;
  /** Of the customer's words. */
  readonly language: DetectedLanguage;
};

/** A matter that may ask for a person rather than a routine, with the customer's words that tell it. A guess, and said as one. */
export function HumanMomentLine({ moment, language }: Props) {
  const texts = useTexts(listenTexts);
  const [opening, closing] = quoted(useUiLanguage());
  const { reason, quote } = moment;
  return (
    <p class="human-moment" data-human-moment={reason}>
      {texts.humanMoment} {texts.humanMoments[reason]} {opening}
      <mark dir="auto" {...(language !== 'other' && { lang: language })}>
        {quote.trim()}
      </mark>
      {closing}
    </p>
  );
}
