import { useOpenPanel } from '../hooks/useOpenPanel';
import type { SiteNotice } from '../hooks/useSites';
import { useTexts } from '../hooks/useTexts';
import { welcomeTexts } from '../i18n/welcome';
import { Button } from '../ui/Button';
import { Note } from '../ui/Note';
import { SiteForm } from '../ui/SiteForm';

type Props = { readonly notice: SiteNotice | undefined; readonly onAdd: (address: string) => Promise<void> };

/** Allows one site, or opens the panel for pasting when there is none to allow yet. */
export function GrantStep({ notice, onAdd }: Props) {
  const texts = useTexts(welcomeTexts);
  const openPanel = useOpenPanel();
  return (
    <>
      <p>{texts.grantHint}</p>
      <SiteForm label={texts.address} hint={texts.grantWhy} verb={texts.allow} onSite={onAdd}>
        {notice && <GrantNote notice={notice} />}
      </SiteForm>
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
