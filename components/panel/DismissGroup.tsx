import { useTexts } from '../hooks/useTexts';
import { listenTexts } from '../i18n/panel/listen';
import { Button } from '../ui/Button';
import type { DismissScope } from './state';

const SCOPES: readonly DismissScope[] = ['here', 'thread', 'never'];

type Props = {
  readonly id?: string;
  readonly label: string;
  readonly onDismiss: (scope: DismissScope) => void;
};

/** The three reaches of "no", each with its scope in words. */
export function DismissGroup({ id, label, onDismiss }: Props) {
  const { scopes } = useTexts(listenTexts);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls; these are three buttons.
    <div class="dismiss" role="group" id={id} aria-label={label}>
      {SCOPES.map((scope) => (
        <Button key={scope} tone="quiet" data-action={`dismiss-${scope}`} onClick={() => onDismiss(scope)}>
          {scopes[scope]}
        </Button>
      ))}
    </div>
  );
}
