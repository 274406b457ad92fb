import type { ComposerSpec, ModeRule, PageSpec } from '../adapters/types';
import type { DraftMode } from '../conversation/types';
import { said } from './said';
import { hrefOf, near, openPane, type Scene } from './scene';
import { isVisible } from './visible';

/** Who would read what is sent from a composer now. `unknown` when no rule answers. */
export function modeOf(document: Document, page: PageSpec, composer: ComposerSpec): DraftMode {
  if (typeof composer.mode === 'string') return composer.mode;
  const scene = { document, page, pane: openPane(document, page) };
  return composer.mode.find((rule) => holds(scene, rule))?.mode ?? 'unknown';
}

function holds(scene: Scene, rule: ModeRule): boolean {
  if (rule.kind === 'address') return new RegExp(rule.pattern, 'u').test(hrefOf(scene.document));
  const shown = near(scene, [rule.selector]);
  switch (rule.kind) {
    case 'present':
      return shown.some(isVisible);
    case 'words':
      return shown.some((element) => isVisible(element) && said(element, rule));
    case 'value':
      return shown.some((control) => chosen(control) === rule.value);
  }
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
