import { useId } from 'preact/hooks';
import { usePasteText } from '../hooks/usePasteText';
import { useTexts } from '../hooks/useTexts';
import { stateTexts } from '../i18n/panel/states';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import type { PanelActions } from './state';

type Props = { readonly id?: string; readonly actions: PanelActions };

/** A conversation as text, for pages that Kuule cannot read. */
export function PasteForm({ id, actions }: Props) {
  const { paste } = useTexts(stateTexts);
  const [text, setText] = usePasteText();
  const reason = useId();
  const empty = text.trim() === '';
  return (
    <div class="stack wide" id={id} data-paste>
      <Field label={paste.label} hint={paste.hint}>
        {(field, describedBy) => (
          <textarea
            id={field}
            aria-describedby={describedBy}
            rows={5}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="row">
        <Button
          tone="primary"
          data-action="listen"
          unavailableBecause={empty ? reason : undefined}
          onClick={() => {
            actions.pasteConversation(text);
            setText('');
          }}
        >
          {paste.listen}
        </Button>
        {empty && (
          <span class="tiny soft" id={reason}>
            {paste.nothing}
          </span>
        )}
      </div>
    </div>
  );
}
