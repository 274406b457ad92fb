import type { ComponentChildren } from 'preact';
import { Card } from '../ui/Card';
import { Glyph } from '../ui/Glyph';

type Props = {
  readonly title: string;
  readonly done?: boolean;
  readonly children: ComponentChildren;
};

/** One step of the way in, with its number, or a tick once it is done. */
export function WelcomeStep({ title, done = false, children }: Props) {
  return (
    <li class={done ? 'done' : undefined}>
      <span class="step-tick">{done && <Glyph name="check" />}</span>
      <Card title={title}>{children}</Card>
    </li>
  );
}
