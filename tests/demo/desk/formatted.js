const KEPT = {
  B: 'b',
  STRONG: 'b',
  I: 'i',
  EM: 'i',
  UL: 'ul',
  OL: 'ol',
  LI: 'li',
  P: 'p',
  DIV: 'div',
  BR: 'br',
};

function copyInto(target, source) {
  for (const node of source.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) target.append(node.data);
    if (node.nodeType !== Node.ELEMENT_NODE) continue;
    const name = KEPT[node.tagName];
    if (name === undefined) {
      if (node.tagName !== 'SCRIPT' && node.tagName !== 'STYLE') copyInto(target, node);
      continue;
    }
    const copy = document.createElement(name);
    copyInto(copy, node);
    target.append(copy);
  }
}

/** A copy of formatted text with nothing in it but the formatting that the desk itself offers: no attributes, no links. */
export function copyFormatted(html) {
  const fragment = document.createDocumentFragment();
  copyInto(fragment, new DOMParser().parseFromString(html, 'text/html').body);
  return fragment;
}

/** Plain text as the rich editor holds it: a block for each line. */
export function formattedFrom(text) {
  if (text === '') return '';
  return text
    .split('\n')
    .map((line) => {
      const block = document.createElement('div');
      if (line === '') block.append(document.createElement('br'));
      else block.textContent = line;
      return block.outerHTML;
    })
    .join('');
}
