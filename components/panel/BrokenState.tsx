import { useTexts } from '../hooks/useTexts';
import { stateTexts } from '../i18n/panel/states';
import { teachTexts } from '../i18n/panel/teach';
import { Button } from '../ui/Button';
import { Note } from '../ui/Note';
import { namesOf } from './fieldNames';
import { PasteOffer } from './PasteOffer';
import type { PanelActions } from './state';

type Props = { readonly missing: readonly string[]; readonly actions: PanelActions };

/** The adapter knows the page, but its selectors do not find the thread any more. */
export function BrokenState({ missing, actions }: Props) {
  const texts = useTexts(stateTexts);
  const { broken, drift } = texts;
  const teach = useTexts(teachTexts);
  return (
    <>
      <Note tone="bad">
        <p>
          <b>{broken.lead}</b> {broken.text}
        </p>
      </Note>
      <div class="row">
        <Button tone="primary" data-action="read-again" onClick={actions.readAgain}>
          {broken.again}
        </Button>
        <Button data-action="teach" onClick={actions.teach}>
          {teach.offer}
        </Button>
        <PasteOffer label={broken.paste} actions={actions} />
        <Button data-action="copy-report" onClick={actions.copyReport}>
          {drift.report}
        </Button>
      </div>
      <p class="small soft">{drift.reportHint}</p>
      {missing.length > 0 && (
        <details>
          <summary>{broken.sought}</summary>
          <p class="small soft">
            {broken.notFound} {namesOf(missing, texts)}
          </p>
        </details>
      )}
    </>
  );
}
