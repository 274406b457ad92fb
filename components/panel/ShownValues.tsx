import type { DetectedLanguage } from '../../utils/conversation/types';
import type { ShownValue } from '../../utils/packs/values';
import { useTexts } from '../hooks/useTexts';
import { useUiLanguage } from '../hooks/useUiLanguage';
import { quoted } from '../i18n/format';
import { draftTexts } from '../i18n/panel/draft';

type Props = {
  readonly values: readonly ShownValue[];
  /** The text that the values speak of. */
  readonly draft: string;
  readonly language: DetectedLanguage;
};

/** The team's values that the draft shows, each with the words in which it does. */
export function ShownValues({ values, draft, language }: Props) {
  const texts = useTexts(draftTexts);
  const [opening, closing] = quoted(useUiLanguage());
  if (values.length === 0) return null;
  return (
    <p class="small soft" data-values>
      {texts.valuesShown}{' '}
      <span {...(language !== 'other' && { lang: language })}>
        {values
          .map(({ name, start, end }) => `${name} (${opening}${draft.slice(start, end)}${closing})`)
          .join(', ')}
      </span>
    </p>
  );
}
