import type { SiteNotice } from '../hooks/useSites';
import { useTexts } from '../hooks/useTexts';
import { optionsTexts } from '../i18n/options';
import { Note } from '../ui/Note';
import { SiteForm } from '../ui/SiteForm';

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
  return (
    <SiteForm label={texts.address} hint={texts.addressHint} verb={texts.add} onSite={onAdd}>
      {notice && <Note tone={TONES[notice.kind]}>{words(notice, texts)}</Note>}
    </SiteForm>
  );
}

function words({ kind, name }: SiteNotice, texts: typeof optionsTexts.en): string {
  const text = texts[kind];
  return typeof text === 'function' ? text(name) : text;
}
