import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

type Props = {
  readonly label: string;
  /** Read together with the control. */
  readonly hint?: ComponentChildren;
  /** Draws the control with the given id, and describes it by `describedBy`. */
  readonly children: (id: string, describedBy: string | undefined) => ComponentChildren;
};

/** A control with its label above and a hint below. */
export function Field({ label, hint, children }: Props) {
  const id = useId();
  const hintId = hint ? `${id}-hint` : undefined;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children(id, hintId)}
      {hint && (
        <div class="tiny soft" id={hintId}>
          {hint}
        </div>
      )}
    </div>
  );
}
