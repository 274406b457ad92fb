import type { DetectedLanguage } from '../../utils/conversation/types';
import type { SlotPart } from './slots';

type Props = {
  readonly parts: readonly SlotPart[];
  readonly values: readonly string[];
  readonly language: DetectedLanguage;
  readonly onChange: (values: readonly string[]) => void;
};

/** The new words with their slots as small fields, each named by what the agent gives. */
export function SlotText({ parts, values, language, onChange }: Props) {
  return (
    <p class="diff" data-slots {...(language !== 'other' && { lang: language })}>
      {parts.map((part, index) =>
        part.kind === 'text' ? (
          part.text
        ) : (
          <input
            key={index}
            type="text"
            class="slot"
            aria-label={part.name}
            placeholder={part.name}
            size={Math.max(part.name.length, 4)}
            value={values[part.index] ?? ''}
            onInput={({ currentTarget }) =>
              onChange(
                Array.from({ length: Math.max(values.length, part.index + 1) }, (_, place) =>
                  place === part.index ? currentTarget.value : (values[place] ?? ''),
                ),
              )
            }
          />
        ),
      )}
    </p>
  );
}
