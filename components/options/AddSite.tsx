import { useState } from 'preact/hooks';
import type { SiteNotice } from '../hooks/useSites';
import { useTexts } from '../hooks/useTexts';
import { optionsTexts } from '../i18n/options';
import { Field } from '../ui/Field';
import { Note } from '../ui/Note';

type Props = { readonly notice: SiteNotice | undefined; readonly onAdd: (address: string) => Promise<void> };

const TONES = {
  added: 'ok',
  withdrawn: 'ok',
  kept: 'warn',
  denied: 'warn',
  askFailed: 'warn',
  badAddress: 'bad',
} as const;

/** Asks for the permission to one more site, and says what came of the last change. */
export function AddSite({ notice, onAdd }: Props) {
  const texts = useTexts(optionsTexts);
  const [address, setAddress] = useState('');
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void onAdd(address);
      }}
    >
      <Field label={texts.address} hint={texts.addressHint}>
        {(id, describedBy) => (
          <input
            type="text"
            inputMode="url"
            autocomplete="url"
            spellcheck={false}
            id={id}
            {...(describedBy && { 'aria-describedby': describedBy })}
            value={address}
            onInput={(event) => setAddress(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="row">
        <button type="submit" class="btn primary">
          {texts.add}
        </button>
      </div>
      <div role="status">{notice && <Note tone={TONES[notice.kind]}>{words(notice, texts)}</Note>}</div>
    </form>
  );
}

function words({ kind, name }: SiteNotice, texts: typeof optionsTexts.en): string {
  const text = texts[kind];
  return typeof text === 'function' ? text(name) : text;
}
