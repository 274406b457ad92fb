import type { EditNotice } from '../hooks/useInsightEdit';
import type { RemovalNotice } from '../hooks/useInsightRemoval';
import { useTexts } from '../hooks/useTexts';
import { dashboardTexts } from '../i18n/dashboard';
import { StorageProblem } from './StorageProblem';

type Props = { readonly removal: RemovalNotice | undefined; readonly edit: EditNotice | undefined };

/** Tells what came of the last change: to screen readers in words, to eyes only when it is not plain to see. */
export function StatusLine({ removal, edit }: Props) {
  const texts = useTexts(dashboardTexts);
  const problem = [removal, edit].find((notice) => typeof notice === 'object');
  const words = { removed: texts.removed, restored: texts.restored, saved: texts.saved, missing: '' };
  const said = typeof edit === 'string' ? words[edit] : typeof removal === 'string' ? words[removal] : '';
  return (
    <>
      <p class="sr" role="status">
        {said}
      </p>
      {edit === 'missing' && <p role="alert">{texts.gone}</p>}
      {typeof problem === 'object' && <StorageProblem reason={problem.failed} />}
    </>
  );
}
