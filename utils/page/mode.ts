import type { ComposerSpec, ModeRule } from '../adapters/types';
import type { DraftMode } from '../conversation/types';
import { all } from './select';
import { isVisible } from './visible';

/** Who would read what is sent from a composer now. `unknown` when no rule answers. */
export function modeOf(document: Document, composer: ComposerSpec): DraftMode {
  if (typeof composer.mode === 'string') return composer.mode;
  return composer.mode.find((rule) => holds(document, rule))?.mode ?? 'unknown';
}

function holds(document: Document, rule: ModeRule): boolean {
  const controls = all(document, [rule.selector]);
  return rule.kind === 'present'
    ? controls.some(isVisible)
    : controls.some((control) => chosen(control) === rule.value);
}

function chosen(control: Element): string | undefined {
  if (isInput(control) && /^(?:radio|checkbox)$/.test(control.type))
    return control.checked ? control.value : undefined;
  return isInput(control) || isSelect(control) ? control.value : undefined;
}

function isInput(element: Element): element is HTMLInputElement {
  return element.localName === 'input';
}

function isSelect(element: Element): element is HTMLSelectElement {
  return element.localName === 'select';
}
