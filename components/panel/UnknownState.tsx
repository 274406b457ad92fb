import { useTexts } from '../hooks/useTexts';
import { stateTexts } from '../i18n/panel/states';
import { PasteForm } from './PasteForm';
import type { PanelActions } from './state';

/** No adapter knows the page: a conversation can be pasted. */
export function UnknownState({ actions }: { readonly actions: PanelActions }) {
  const { unknown } = useTexts(stateTexts);
  return (
    <>
      <h2>{unknown.heading}</h2>
      <p>{unknown.text}</p>
      <PasteForm actions={actions} />
    </>
  );
}
