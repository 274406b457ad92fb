import { useTexts } from '../hooks/useTexts';
import { draftTexts } from '../i18n/panel/draft';
import { Field } from '../ui/Field';

/** UTF-16 units of a draft that are checked; as on pages. */
const LONGEST = 50_000;

type Props = { readonly text: string; readonly onWrite: (text: string) => void };

/** The draft of a pasted conversation. */
export function OwnDraft({ text, onWrite }: Props) {
  const { own, ownHint } = useTexts(draftTexts);
  return (
    <Field label={own} hint={ownHint}>
      {(id, describedBy) => (
        <textarea
          id={id}
          aria-describedby={describedBy}
          data-own-draft
          rows={4}
          maxLength={LONGEST}
          value={text}
          onInput={(event) => onWrite(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
