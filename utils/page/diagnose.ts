import type { Diagnosis } from '../adapters/reading';
import type { PageSpec, Selectors } from '../adapters/types';
import { findComposer } from './composer';
import { modeOf } from './mode';
import { near, openPane, openThread } from './scene';
import { all } from './select';

/** What each selector of the data finds on the page now. Counts and the kind of the editor; no words of the page. */
export function diagnose(document: Document, page: PageSpec): Diagnosis {
  const pane = openPane(document, page);
  const scene = { document, page, pane };
  const thread = openThread(pane, page);
  const messages = thread ? all(thread, page.message) : [];
  const count = (roots: readonly ParentNode[], selectors: Selectors = []) =>
    selectors.map((selector) => ({
      selector,
      found: roots.reduce((sum, root) => sum + all(root, [selector]).length, 0),
    }));
  const inPane = pane ? [pane] : [];
  const composer = findComposer(document, page);
  return {
    fields: {
      panes: count([document], page.panes),
      thread: count(inPane, page.thread),
      message: count(thread ? [thread] : [], page.message),
      skip: count(thread ? [thread] : [], page.skip),
      body: count(messages, page.body),
      authorName: count(messages, page.authorName),
      authors: count(
        messages,
        page.authors.flatMap((rule) => ('selector' in rule && rule.selector ? [rule.selector] : [])),
      ),
      sentAt: count(messages, page.sentAt?.selector),
      title: count([document], page.title?.selector),
      composers: page.composers.flatMap(({ selector }) =>
        selector.map((each) => ({ selector: each, found: near(scene, [each]).length })),
      ),
    },
    ...(composer && { editor: kindOf(composer.editor), mode: modeOf(document, page, composer.spec) }),
  };
}

/** What an editor is by its own marks: its name, role and classes. */
function kindOf(editor: Element): string {
  const marks = editor
    .getAttributeNames()
    .filter((name) => /^(?:data-[\w-]*editor[\w-]*|role|contenteditable)$/.test(name));
  const classes = [...editor.classList].map((name) => `.${name}`).join('');
  return `${editor.localName}${classes}${marks.map((name) => `[${name}]`).join('')}`;
}
