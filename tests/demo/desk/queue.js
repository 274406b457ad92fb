import { ago } from './time.js';

function buildEntry(conversation, words) {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `#${conversation.id}`;
  link.lang = conversation.language;
  const part = (name, className, text) => {
    const element = document.createElement(name);
    element.className = className;
    element.textContent = text;
    return element;
  };
  const channel = part('span', 'soft', words[conversation.channel]);
  const age = part('span', 'soft', ago(conversation.minutesAgo, words));
  const unread = part('span', 'unread', words.unread);
  unread.hidden = true;
  for (const element of [channel, age, unread]) element.lang = document.documentElement.lang;
  link.append(part('b', '', conversation.customer), age, part('span', 'queue-subject', conversation.subject));
  link.append(channel, unread);
  item.append(link);
  return item;
}

function searchable(conversation) {
  const { customer, subject, messages } = conversation;
  return [customer, subject, ...messages.map((message) => message.text)].join('\n').toLowerCase();
}

/** The list of conversations: the desk's own language first, with a search over names, subjects and messages. */
export function buildQueue({ lists, search, count }, conversations, language, words) {
  const entries = new Map(
    conversations.map((conversation) => [conversation.id, buildEntry(conversation, words)]),
  );
  const groups = [language, language === 'fi' ? 'en' : 'fi'].map((of) => {
    const section = document.createElement('section');
    const heading = document.createElement('h3');
    heading.textContent = words[of];
    const list = document.createElement('ul');
    const own = conversations.filter((conversation) => conversation.language === of);
    list.append(...own.sort((a, b) => a.minutesAgo - b.minutesAgo).map(({ id }) => entries.get(id)));
    section.append(heading, list);
    return section;
  });
  const nothing = document.createElement('p');
  nothing.className = 'nothing soft';
  nothing.textContent = words.nothing;
  lists.replaceChildren(...groups, nothing);

  function filter() {
    const sought = search.value.trim().toLowerCase();
    let found = 0;
    for (const conversation of conversations) {
      const matches = searchable(conversation).includes(sought);
      entries.get(conversation.id).hidden = !matches;
      if (matches) found += 1;
    }
    for (const group of groups) group.hidden = group.querySelector('li:not([hidden])') === null;
    nothing.hidden = found > 0;
    count.textContent = words.found(found);
  }
  search.addEventListener('input', filter);
  filter();

  return {
    /** Marks the open conversation. */
    open(id) {
      for (const [entryId, item] of entries) {
        if (entryId === id) item.firstChild.setAttribute('aria-current', 'page');
        else item.firstChild.removeAttribute('aria-current');
      }
    },
    /** Shows or hides that something has arrived unseen. */
    markUnread(id, unread) {
      entries.get(id).querySelector('.unread').hidden = !unread;
    },
  };
}
