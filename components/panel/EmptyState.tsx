import { useTexts } from '../hooks/useTexts';
import { stateTexts } from '../i18n/panel/states';
import { Glyph } from '../ui/Glyph';
import { PasteOffer } from './PasteOffer';
import type { PanelActions } from './state';

/** No conversation is open. */
export function EmptyState({ actions }: { readonly actions: PanelActions }) {
  const { empty } = useTexts(stateTexts);
  return (
    <>
      <Glyph name="receive" big />
      <h2>{empty.heading}</h2>
      <p>{empty.text}</p>
      <PasteOffer label={empty.paste} actions={actions} />
    </>
  );
}
