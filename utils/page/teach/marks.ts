/** Attributes that say what an element is; others come and go with what it holds. */
const ATTRIBUTES = /^(?:data-[\w-]+|role|aria-roledescription|itemprop|name|type)$/;
/** Names that a build or the page's state makes: hashes, numbers, variants of utilities. */
const MADE =
  /\d{3}|[:/[\]!@]|^(?:css|sc|jss|svelte|emotion|styled|ember|ng|v|react|is-last|is-first)-?\w*\d|[_-](?=[a-z0-9]*\d)[a-z0-9]{4,}$|__?(?=\w*[A-Z])(?=\w*[a-z])[A-Za-z0-9]{5,}$|^(?:active|selected|hover|focus(?:ed)?|first|last|odd|even|new|unread|open|expanded|collapsed)$/;

/** Whether a class name is there for what the element is, and will be there after the page's next release. */
export function isLasting(name: string): boolean {
  return name.length > 1 && !MADE.test(name);
}

/** What an element is by its own marks, each as a selector: lasting classes, and attributes with their value or, where that is the element's own, without. */
export function marksOf(element: Element): readonly string[] {
  const classes = [...element.classList].filter(isLasting).map((name) => `.${CSS.escape(name)}`);
  const attributes = [...element.attributes]
    .filter(({ name }) => ATTRIBUTES.test(name))
    .map(({ name, value }) =>
      /^\D{1,30}$/.test(value) && isLasting(value) && !/\s/.test(value)
        ? `[${name}="${CSS.escape(value)}"]`
        : `[${name}]`,
    );
  return [...classes, ...attributes];
}

/** The marks that several elements share, or what their ids begin with; none if they share nothing. */
export function sharedMarks(elements: readonly Element[]): readonly string[] {
  const [first, ...others] = elements;
  if (!first) return [];
  const shared = marksOf(first).filter((mark) => others.every((other) => other.matches(mark)));
  const names = [...first.attributes].map(({ name }) => name).filter((name) => /^data-[\w-]*$/.test(name));
  const named = names
    .filter((name) => others.every((other) => other.hasAttribute(name)))
    .map((name) => `[${name}]`);
  const head = commonHead(elements.map(({ id }) => id));
  const byId = head.length > 2 ? [`[id^="${CSS.escape(head)}"]`] : [];
  return [...new Set([...shared, ...byId, ...named])];
}

function commonHead(words: readonly string[]): string {
  const [first = '', ...others] = words;
  let length = first.length;
  for (const word of others) while (!word.startsWith(first.slice(0, length))) length--;
  return first.slice(0, length).replace(/\d+$/, '');
}
