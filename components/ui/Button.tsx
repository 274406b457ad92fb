import type { ButtonHTMLAttributes, ComponentChildren, Ref } from 'preact';

type Props = Omit<ButtonHTMLAttributes, 'class' | 'className' | 'type' | 'disabled' | 'onClick' | 'ref'> & {
  /** `primary`: one in a part. `quiet`: looks like a link. `icon`: a glyph only, so that `aria-label` is needed. */
  readonly tone?: 'plain' | 'primary' | 'quiet' | 'icon';
  /** Pushed to the end of its row. */
  readonly push?: boolean;
  /** Id of the element that says why the button does nothing now. It stays reachable, so that the reason can be heard. */
  readonly unavailableBecause?: string | undefined;
  readonly onClick?: () => void;
  readonly buttonRef?: Ref<HTMLButtonElement>;
  readonly children: ComponentChildren;
  readonly [data: `data-${string}`]: string | undefined;
};

/** A button with a verb on it. */
export function Button({
  tone = 'plain',
  push = false,
  unavailableBecause,
  onClick,
  buttonRef,
  children,
  ...rest
}: Props) {
  const name = ['btn', tone === 'plain' ? '' : tone, push ? 'push' : ''].filter(Boolean).join(' ');
  const unavailable = unavailableBecause !== undefined;
  return (
    <button
      {...rest}
      {...(unavailable && { 'aria-disabled': 'true', 'aria-describedby': unavailableBecause })}
      {...(buttonRef && { ref: buttonRef })}
      type="button"
      class={name}
      onClick={() => {
        if (!unavailable) onClick?.();
      }}
    >
      {children}
    </button>
  );
}
