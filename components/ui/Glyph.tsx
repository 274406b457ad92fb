import { type Drawing, GLYPHS, type GlyphName } from './glyphs';

type Props = { readonly name: GlyphName; readonly big?: boolean };

/** A drawn sign beside a word. Never alone: the control or text next to it carries the name. */
export function Glyph({ name, big = false }: Props) {
  const { lines, dot, dashed }: Drawing = GLYPHS[name];
  return (
    <svg class={big ? 'glyph big' : 'glyph'} viewBox="0 0 24 24" aria-hidden="true" data-glyph={name}>
      <path d={lines} {...(dashed && { 'stroke-dasharray': '3.5 3.5' })} />
      {dot && <circle class="dot" cx={dot[0]} cy={dot[1]} r={dot[2]} />}
    </svg>
  );
}
