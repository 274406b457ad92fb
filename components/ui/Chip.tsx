import type { ComponentChildren } from 'preact';

type Props = {
  readonly tone?: 'plain' | 'ok' | 'warn' | 'bad';
  readonly push?: boolean;
  readonly children: ComponentChildren;
};

/** A short word of state. */
export function Chip({ tone = 'plain', push = false, children }: Props) {
  const name = ['chip', tone === 'plain' ? '' : tone, push ? 'push' : ''].filter(Boolean).join(' ');
  return <span class={name}>{children}</span>;
}
