import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

type Props = { readonly title: string; readonly children: ComponentChildren };

/** A part of a full page, with its heading (level 2). */
export function Card({ title, children }: Props) {
  const id = useId();
  return (
    <section class="card" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
