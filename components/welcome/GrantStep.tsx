import { useState } from 'preact/hooks';
import { useOpenPanel } from '../hooks/useOpenPanel';
import type { SiteNotice } from '../hooks/useSites';
import { useTexts } from '../hooks/useTexts';
import { welcomeTexts } from '../i18n/welcome';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { Note } from '../ui/Note';

type Props = { readonly notice: SiteNotice | undefined; readonly onAdd: (address: string) => Promise<void> };

/** Allows one site, or opens the panel for pasting when there is none to allow yet. */
export function GrantStep({ notice, onAdd }: Props) {
  const texts = useTexts(welcomeTexts);
  const openPanel = useOpenPanel();
  const [address, setAddress] = useState('');
  return (
    <>
      <p>{texts.grantHint}</p>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void onAdd(address);
        }}
      >
        <Field label={texts.address} hint={texts.grantWhy}>
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
            {texts.allow}
          </button>
        </div>
        <div role="status">{notice && <GrantNote notice={notice} />}</div>
      </form>
      <div class="row">
        <Button onClick={() => openPanel?.()}>{texts.paste}</Button>
        <span class="small soft">{texts.pasteHint}</span>
      </div>
    </>
  );
}

function GrantNote({ notice }: { readonly notice: SiteNotice }) {
  const texts = useTexts(welcomeTexts);
  if (notice.kind === 'added') return <Note tone="ok">{texts.allowed(notice.name)}</Note>;
  if (notice.kind === 'denied' || notice.kind === 'askFailed' || notice.kind === 'badAddress') {
    return <Note tone="warn">{texts[notice.kind]}</Note>;
  }
  return null;
}
