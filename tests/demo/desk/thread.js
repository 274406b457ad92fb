import { copyFormatted } from './formatted.js';
import { when } from './time.js';

function paragraphs(text, name = 'p') {
  return text.split(/\n{2,}/).map((block) => {
    const element = document.createElement(name);
    element.dir = 'auto';
    for (const [index, line] of block.split('\n').entries()) {
      if (index > 0) element.append(document.createElement('br'));
      element.append(line);
    }
    return element;
  });
}

function bodyOf(message) {
  const body = document.createElement('div');
  body.className = 'body';
  if (message.html === undefined) body.append(...paragraphs(message.text));
  else body.append(copyFormatted(message.html));
  if (message.signature) {
    const [signature] = paragraphs(message.signature);
    signature.className = 'signature';
    body.append(signature);
  }
  if (message.quote) {
    const [says] = paragraphs(message.quote.says);
    says.className = 'quote-head';
    const quote = document.createElement('blockquote');
    quote.append(...paragraphs(message.quote.text));
    body.append(says, quote);
  }
  return body;
}

/** Builds the node of one message. All text goes in as text, never as markup. */
export function buildMessage(message, { language, words, now }) {
  const article = document.createElement('article');
  article.dataset.role = message.role;
  article.dataset.messageId = message.id;
  const head = document.createElement('p');
  head.className = 'message-head';
  const author = document.createElement('b');
  author.className = 'author';
  author.textContent = message.name;
  const role = document.createElement('span');
  role.className = 'role';
  role.textContent = words[message.role];
  const time = document.createElement('time');
  time.dateTime = message.at;
  time.textContent = when(new Date(message.at), now, language);
  head.append(author, role, time);
  article.append(head, bodyOf(message));
  return article;
}
