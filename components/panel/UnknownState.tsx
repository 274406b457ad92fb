import { useTexts } from '../hooks/useTexts';
import { stateTexts } from '../i18n/panel/states';
import { teachTexts } from '../i18n/panel/teach';
import { Button } from '../ui/Button';
import { PasteForm } from './PasteForm';
import type { PanelActions, PanelView } from './state';
import { TeachState } from './TeachState';

type Props = { readonly view: Extract<PanelView, { kind: 'unknown' }>; readonly actions: PanelActions };

/** Nobody knows where the page has its messages: it can be taught, or a conversation pasted. */
export function UnknownState({ view, actions }: Props) {
  const { unknown } = useTexts(stateTexts);
  const teach = useTexts(teachTexts);
  if (view.teaching) return <TeachState teaching={view.teaching} actions={actions} />;
  return (
    <>
      <h2>{view.tool === undefined ? unknown.heading : unknown.headingOf(view.tool)}</h2>
      <p>{unknown.text}</p>
      <div class="row">
        <Button tone="primary" data-action="teach" onClick={actions.teach}>
          {teach.offer}
        </Button>
      </div>
      <p class="small soft">{teach.offerHint}</p>
      <PasteForm actions={actions} />
    </>
  );
}
