import type { ComponentChildren } from 'preact';
import type { DetectedLanguage } from '../../utils/conversation/types';

type Props = {
  /** Language of the words, so that they are read aloud and hyphenated rightly. */
  readonly lang: DetectedLanguage;
  readonly children: ComponentChildren;
};

/** The customer's own words: serif on cloudberry, and nothing else looks like it. */
export function Voice({ lang, children }: Props) {
  return (
    <p class="voice" dir="auto" {...(lang !== 'other' && { lang })}>
      {children}
    </p>
  );
}
