import type { FailureReason } from '../../utils/db/attempt';
import { useTexts } from '../hooks/useTexts';
import { dashboardTexts } from '../i18n/dashboard';
import { Note } from '../ui/Note';

/** Says why nothing could be read or saved, what is safe, and what to do. */
export function StorageProblem({ reason }: { readonly reason: FailureReason }) {
  const texts = useTexts(dashboardTexts);
  const words = { blocked: texts.blocked, full: texts.full, other: texts.failed };
  return (
    <div role="alert">
      <Note tone="bad">
        <p>{words[reason]}</p>
      </Note>
    </div>
  );
}
