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

const BLOCKS = new Set(['DIV', 'P', 'UL', 'OL', 'LI']);

/** The formatted text without its formatting: a line for each block, as the plain editor would hold it. */
export function plainFrom(root) {
  const lines = [''];
  let blockEnded = false;
  const startLine = () => {
    lines.push('');
    blockEnded = false;
  };
  function walk(parent) {
    for (const node of parent.childNodes) {
      const isBlock = BLOCKS.has(node.tagName);
      if (blockEnded || (isBlock && lines.at(-1) !== '')) startLine();
      if (node.nodeType === Node.TEXT_NODE) lines.push(lines.pop() + node.data);
      // A break at the end of a block only holds the block open.
      else if (node.tagName === 'BR' && node !== parent.lastChild) startLine();
      else walk(node);
      if (isBlock) blockEnded = true;
    }
  }
  walk(root);
  return lines.join('\n').replaceAll('\u00a0', ' ');
}
