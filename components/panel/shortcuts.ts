/** What can be done from the keyboard inside the panel. */
export type ShortcutName = 'insert' | 'another' | 'log' | 'save' | 'leave';

/** `letter` is matched as typed, whatever the layout of the keyboard. */
export type Shortcut = {
  readonly name: ShortcutName;
  /** As written on buttons and in Options, and as `aria-keyshortcuts` wants it. */
  readonly keys: string;
  readonly match:
    | { readonly kind: 'alt'; readonly letter: string }
    | { readonly kind: 'controlEnter' }
    | { readonly kind: 'escape' };
};

export const SHORTCUTS: readonly Shortcut[] = [
  { name: 'insert', keys: 'Alt+I', match: { kind: 'alt', letter: 'i' } },
  { name: 'another', keys: 'Alt+T', match: { kind: 'alt', letter: 't' } },
  { name: 'log', keys: 'Alt+L', match: { kind: 'alt', letter: 'l' } },
  { name: 'save', keys: 'Control+Enter', match: { kind: 'controlEnter' } },
  { name: 'leave', keys: 'Escape', match: { kind: 'escape' } },
];

type Pressed = Pick<KeyboardEvent, 'altKey' | 'ctrlKey' | 'metaKey' | 'key' | 'code'>;

/**
 * The shortcut that a key press means, if any. AltGr, which types characters on Finnish keyboards, is never a shortcut: it
 * comes as Ctrl+Alt or without Alt. Where Alt itself types (macOS: Alt+I is a dead key), the place of the key decides.
 */
export function readShortcut(event: Pressed): ShortcutName | undefined {
  return SHORTCUTS.find(({ match }) => isPressed(event, match))?.name;
}

function isPressed(event: Pressed, match: Shortcut['match']): boolean {
  if (match.kind === 'escape') return event.key === 'Escape' && !event.altKey && !event.ctrlKey;
  if (match.kind === 'controlEnter') {
    return event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.altKey;
  }
  if (!event.altKey || event.ctrlKey || event.metaKey) return false;
  if (/^[a-z]$/i.test(event.key)) return event.key.toLowerCase() === match.letter;
  return event.code === `Key${match.letter.toUpperCase()}`;
}
