import { useId, useState } from 'preact/hooks';
import { useTexts } from '../hooks/useTexts';
import { optionsTexts } from '../i18n/options';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { Note } from '../ui/Note';

type Props = { readonly outcome: 'deleted' | 'failed' | undefined; readonly onDelete: () => void };

/** Deletes all insights once the word has been written: it cannot be undone. */
export function DeleteAll({ outcome, onDelete }: Props) {
  const texts = useTexts(optionsTexts);
  const [typed, setTyped] = useState('');
  const reason = useId();
  const confirmed = typed.trim().toLowerCase() === texts.deleteWord;
  return (
    <details>
      <summary>{texts.deleteHeading}</summary>
      <div class="stack delete-all">
        <p>{texts.deleteHint(texts.deleteWord)}</p>
        <Field label={texts.deleteLabel}>
          {(id) => (
            <input
              type="text"
              id={id}
              autocomplete="off"
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          )}
        </Field>
        <div class="row">
          <Button
            unavailableBecause={confirmed ? undefined : reason}
            onClick={() => {
              onDelete();
              setTyped('');
            }}
          >
            {texts.deleteButton}
          </Button>
          <span class="small soft" id={reason}>
            {!confirmed && outcome === undefined && texts.deleteWait}
          </span>
        </div>
        <div role="status">
          {outcome === 'deleted' && <Note tone="ok">{texts.deleted}</Note>}
          {outcome === 'failed' && <Note tone="bad">{texts.deleteFailed}</Note>}
        </div>
      </div>
    </details>
  );
}
