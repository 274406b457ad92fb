import { useTexts } from '../hooks/useTexts';
import { stateTexts } from '../i18n/panel/states';
import { Button } from '../ui/Button';
import { Note } from '../ui/Note';
import { hostOf } from './hostOf';
import { PasteOffer } from './PasteOffer';
import type { PanelActions, PanelView } from './state';

type Props = {
  readonly view: Extract<PanelView, { kind: 'permission' }>;
  readonly actions: PanelActions;
};

/** The site may not be read yet: why the permission is needed, and what else works. */
export function PermissionState({ view, actions }: Props) {
  const { permission, empty } = useTexts(stateTexts);
  return (
    <>
      {view.denied && (
        <Note tone="warn">
          <p>{permission.denied}</p>
        </Note>
      )}
      <h2>{permission.heading(view.origin && hostOf(view.origin))}</h2>
      {view.origin === undefined ? (
        <p>{permission.press}</p>
      ) : (
        <>
          <p>{permission.why}</p>
          <p class="small soft">{permission.safe}</p>
          <Button tone="primary" data-action="allow" onClick={actions.allowSite}>
            {view.denied ? permission.allowAgain : permission.allow}
          </Button>
        </>
      )}
      <hr />
      <PasteOffer label={empty.paste} actions={actions} />
    </>
  );
}
