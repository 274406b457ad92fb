import { useTexts } from '../hooks/useTexts';
import { stateTexts } from '../i18n/panel/states';
import { Button } from '../ui/Button';
import { Note } from '../ui/Note';
import { namesOf } from './fieldNames';
import type { PanelActions } from './state';

type Props = { readonly fields: readonly string[] | undefined; readonly actions: PanelActions };

/** Something that was always found on this site is not found now: what it is, and what to do. */
export function DriftNote({ fields, actions }: Props) {
  const texts = useTexts(stateTexts);
  const { drift } = texts;
  if (!fields || fields.length === 0) return null;
  return (
    <section class="panel-part" data-drift aria-label={drift.lead}>
      <Note tone="warn">
        <p>
          <b>{drift.lead}</b> {drift.text} {namesOf(fields, texts)}.
        </p>
      </Note>
      <div class="row">
        <Button data-action="read-again" onClick={actions.readAgain}>
          {texts.partial.again}
        </Button>
        <Button data-action="copy-report" onClick={actions.copyReport}>
          {drift.report}
        </Button>
        <Button data-action="accept-drift" onClick={actions.acceptDrift}>
          {drift.accept}
        </Button>
      </div>
      <p class="small soft">{drift.reportHint}</p>
    </section>
  );
}
