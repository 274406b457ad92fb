const KEY = 'tiski';

/**
 * What happened at the desk since this tab was opened: sent and arrived messages, drafts, how far each scripted customer
 * is. A reload keeps it; a new tab starts afresh.
 */
export function openSession(storage, now) {
  const state = JSON.parse(storage.getItem(KEY) ?? 'null') ?? {
    openedAt: now.toISOString(),
    conversations: {},
  };
  const save = () => storage.setItem(KEY, JSON.stringify(state));
  save();
  return {
    openedAt: new Date(state.openedAt),
    /** What is kept of one conversation. */
    of(id) {
      state.conversations[id] ??= { added: [], step: 0, unread: false };
      return state.conversations[id];
    },
    /** Changes what is kept of one conversation. */
    change(id, changes) {
      Object.assign(this.of(id), changes);
      save();
    },
  };
}
