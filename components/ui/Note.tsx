import type { ComponentChildren } from 'preact';

type Props = {
  readonly tone?: 'plain' | 'ok' | 'warn' | 'bad';
  readonly children: ComponentChildren;
};

/** What happened, what is safe and what to do next. */
export function Note({ tone = 'plain', children }: Props) {
  return <div class={tone === 'plain' ? 'note' : `note ${tone}`}>{children}</div>;
}
