import type { PageSpec } from '../adapters/types';
import type { Draft } from '../conversation/types';
import { type Composer, findComposer, showsHint } from './composer';
import { NOT_TYPED } from './editors/notTyped';
import { modeOf } from './mode';
import { pageText } from './text';

/** Longer drafts are read to here; offsets up to it stay exact. */
export const DRAFT_LIMIT = 50_000;

/** What the agent has typed and not sent; `undefined` where there is no composer. */
export function readDraft(document: Document, page: PageSpec): Draft | undefined {
  const composer = findComposer(document, page);
  return composer && { text: draftText(composer), mode: modeOf(document, page, composer.spec) };
}

/** The text in a composer. Offsets into it are those that an `InsertRequest` speaks of. */
export function draftText(composer: Composer): string {
  if (showsHint(composer)) return '';
  if (composer.kind === 'textarea') return composer.editor.value.slice(0, DRAFT_LIMIT);
  const { text } = pageText(composer.editor, { limit: DRAFT_LIMIT, without: NOT_TYPED });
  // An editor that was emptied keeps a line to write on.
  return text.trim() === '' ? '' : text;
}
