import { useTexts } from '../hooks/useTexts';
import { stateTexts } from '../i18n/panel/states';
import { PasteOffer } from './PasteOffer';
import type { PanelActions } from './state';

/** The tab that was read is gone. */
export function ClosedState({ actions }: { readonly actions: PanelActions }) {
  const { closed, empty } = useTexts(stateTexts);
  return (
    <>
      <h2>{closed.heading}</h2>
      <p>{closed.text}</p>
      <PasteOffer label={empty.paste} actions={actions} />
    </>
  );
}
