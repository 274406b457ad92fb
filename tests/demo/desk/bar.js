/** Lets the links to the desk's languages lead to the conversation that is open. */
export function linkLanguages(root, language, address) {
  for (const of of ['fi', 'en']) {
    const link = root.querySelector(`#language-${of}`);
    const url = new URL(address);
    url.searchParams.set('lang', of);
    link.href = url.href;
    if (of === language) link.setAttribute('aria-current', 'true');
  }
}

/** On a narrow screen the queue is folded behind a button; opening a conversation folds it again. */
export function foldQueue(toggle, queue, heading) {
  const set = (expanded) => {
    toggle.setAttribute('aria-expanded', String(expanded));
    queue.classList.toggle('expanded', expanded);
  };
  toggle.addEventListener('click', () => set(toggle.getAttribute('aria-expanded') !== 'true'));
  addEventListener('hashchange', () => {
    if (toggle.getAttribute('aria-expanded') === 'true') heading.focus();
    set(false);
  });
}

/** Tells how to open Kuule until the agent has seen it. */
export function showHint(hint, close, storage) {
  hint.hidden = storage.getItem('tiski-hint') === 'seen';
  close.addEventListener('click', () => {
    storage.setItem('tiski-hint', 'seen');
    hint.hidden = true;
  });
}
