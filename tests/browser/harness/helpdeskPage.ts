export type HelpdeskPage = {
  /** What the page calls its conversation. */
  readonly id: string;
  readonly language?: string;
  /** Each in HTML, so that a test decides what is markup and what is text. */
  readonly messages?: readonly { readonly role: 'customer' | 'agent' | 'note'; readonly html: string }[];
  /** `false`: the marks are there, the thread is not. */
  readonly thread?: boolean;
  /** A script of the page's own. */
  readonly script?: string;
};

/** A page that looks like the demo desk to its adapter and is otherwise as a test wants it. */
export function helpdeskPage(page: HelpdeskPage): string {
  const { id, language = 'en', messages = [], thread = true, script = '' } = page;
  const articles = messages.map(
    ({ role, html }, index) =>
      `<article data-message-id="${index}" data-role="${role}"><b class="author">${role}</b><div class="body">${html}</div></article>`,
  );
  return `<!doctype html>
<html lang="${language}">
<head>
  <meta charset="utf-8">
  <meta name="kuule-demo-desk" content="1">
  <link rel="icon" href="data:,">
  <title>${id}</title>
</head>
<body>
  <main data-desk="conversation" data-conversation-id="${id}">
    <h1 class="subject">${id}</h1>
    ${thread ? `<div data-desk="thread">${articles.join('\n')}</div>` : ''}
    <form data-desk="composer">
      <label><input type="radio" name="mode" value="public" checked> Reply</label>
      <textarea id="reply" aria-label="Reply"></textarea>
    </form>
  </main>
  <script>${script}</script>
</body>
</html>`;
}

/** Such a page with one message of the customer. */
export function customerPage(
  id: string,
  html: string,
  more: Pick<HelpdeskPage, 'language' | 'script'> = {},
): string {
  return helpdeskPage({ id, messages: [{ role: 'customer', html }], ...more });
}
