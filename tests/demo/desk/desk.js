import { foldQueue, linkLanguages, showHint } from './bar.js';
import { buildComposer } from './composer.js';
import { playCustomer } from './customer.js';
import { buildQueue } from './queue.js';
import { openSession } from './session.js';
import { followTheme } from './theme.js';
import { buildMessage } from './thread.js';
import { chooseLanguage, fillWords, wordsIn } from './words.js';

const MINUTE = 60_000;
const find = (selector) => document.querySelector(selector);

const language = chooseLanguage(location.search, localStorage.getItem('tiski-language'), navigator.language);
const words = wordsIn(language);
const session = openSession(sessionStorage, new Date());
const speed = Number(new URLSearchParams(location.search).get('speed')) || 1;
const main = find('main');
const thread = find('[data-desk="thread"]');
const typing = find('[data-desk="typing"]');
const form = find('[data-desk="composer"]');

document.documentElement.lang = language;
localStorage.setItem('tiski-language', language);
fillWords(document, words);
followTheme(
  find('#theme'),
  document.documentElement,
  localStorage,
  location.search,
  matchMedia('(prefers-color-scheme: dark)').matches,
);

/** The messages of the file and those that came since, each with an id, a name and a time. */
function messagesOf(conversation) {
  const told = conversation.messages.map((message, index) => ({
    ...message,
    id: `${conversation.id}-${index + 1}`,
    name: message.name ?? (message.role === 'customer' ? conversation.customer : words[message.role]),
    at: new Date(session.openedAt.getTime() - message.minutesAgo * MINUTE).toISOString(),
  }));
  return [...told, ...session.of(conversation.id).added];
}

function scrollToEnd() {
  thread.scrollTop = thread.scrollHeight;
  atEnd = true;
}

let atEnd = true;
thread.addEventListener('scroll', () => {
  atEnd = thread.scrollHeight - thread.scrollTop - thread.clientHeight < 8;
});
// A side panel that opens makes the page narrower and the texts longer: the newest message stays in sight.
new ResizeObserver(() => {
  if (atEnd) scrollToEnd();
}).observe(thread);

function start(conversations) {
  const byId = new Map(conversations.map((conversation) => [conversation.id, conversation]));
  const isTyping = new Set();
  let open;

  const queue = buildQueue(
    { lists: find('#queue-lists'), search: find('#search'), count: find('#queue-count') },
    conversations,
    language,
    words,
  );

  function append(message) {
    thread.append(buildMessage(message, { language, words, now: new Date() }));
    scrollToEnd();
  }

  /** Adds a new message to a conversation, and to the page if that conversation is open. */
  function add(conversation, message) {
    const kept = session.of(conversation.id);
    const id = `${conversation.id}-${conversation.messages.length + kept.added.length + 1}`;
    const added = { ...message, id, at: new Date().toISOString() };
    session.change(conversation.id, { added: [...kept.added, added], unread: conversation !== open });
    if (conversation === open) append(added);
    else queue.markUnread(conversation.id, true);
  }

  function showTyping() {
    typing.textContent = open && isTyping.has(open.id) ? words.typing(open.customer) : '';
  }

  const customers = new Map(
    conversations.map((conversation) => [
      conversation.id,
      playCustomer({
        script: conversation.script ?? [],
        step: session.of(conversation.id).step,
        speed,
        onTyping(started) {
          isTyping[started ? 'add' : 'delete'](conversation.id);
          showTyping();
        },
        onLine(text, step) {
          session.change(conversation.id, { step });
          add(conversation, { role: 'customer', name: conversation.customer, text });
        },
      }),
    ]),
  );

  const composer = buildComposer(form, {
    language,
    words,
    onDraft: (draft) => session.change(open.id, { draft }),
    onSend({ mode, text, html }) {
      add(open, { role: mode === 'internal' ? 'note' : 'agent', name: words.you, text, html });
      if (mode === 'public') customers.get(open.id).answered(text);
    },
  });

  function show(conversation) {
    if (open) composer.leave();
    open = conversation;
    form.hidden = conversation === undefined;
    queue.open(conversation?.id);
    thread.replaceChildren();
    showTyping();
    linkLanguages(document, language, location.href);
    find('h1').textContent = conversation?.subject ?? words.missing;
    document.title = `${find('h1').textContent} · Tiski`;
    if (conversation === undefined) {
      delete main.dataset.conversationId;
      find('#about').textContent = words.missingHelp;
      return;
    }
    main.dataset.conversationId = conversation.id;
    main.dataset.channel = conversation.channel;
    find('#about').textContent = `${conversation.customer} · ${words[conversation.channel]}`;
    find('h1').lang = conversation.language;
    thread.lang = conversation.language;
    const now = new Date();
    thread.append(
      ...messagesOf(conversation).map((message) => buildMessage(message, { language, words, now })),
    );
    scrollToEnd();
    composer.show(session.of(conversation.id).draft, conversation.channel === 'email');
    session.change(conversation.id, { unread: false });
    queue.markUnread(conversation.id, false);
    customers.get(conversation.id).opened();
  }

  function route() {
    const id = location.hash.slice(1);
    if (id !== '') return show(byId.get(id));
    const first = find('#queue-lists a').getAttribute('href');
    history.replaceState(undefined, '', first);
    show(byId.get(first.slice(1)));
  }

  for (const { id } of conversations) queue.markUnread(id, session.of(id).unread);
  addEventListener('hashchange', route);
  addEventListener('pagehide', () => composer.leave());
  route();
}

foldQueue(find('#queue-toggle'), find('#queue'), find('h1'));
showHint(find('#hint'), find('#hint-close'), localStorage);
fetch('conversations.json')
  .then((response) => response.json())
  .then(start)
  .catch((error) => {
    console.error(error);
    find('h1').textContent = words.failed;
    form.hidden = true;
  });
