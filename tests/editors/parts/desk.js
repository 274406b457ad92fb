/** The element that an editor is mounted in. */
export const composer = () => document.querySelector('#composer');

/** Hands a test the editor's own account of its text, read from its model where it has one. */
export function tell(text) {
  window.modelText = text;
}

/** The same of the text that one undo would bring back; for an editor that undoes nothing without a licence. */
export function tellUndo(text) {
  window.modelUndo = text;
}

/** Puts an editor's own styles on the page: some hide and show parts of it by them. */
export function style(css) {
  const element = document.createElement('style');
  element.textContent = css;
  document.head.append(element);
}

/** The lines of an editor whose model is its HTML. Paragraphs stand a blank line apart. */
export function linesOf(html) {
  const template = document.createElement('template');
  template.innerHTML = html.replace(/>\n+</g, '><');
  for (const br of template.content.querySelectorAll('br')) {
    const closes = !br.nextSibling;
    br.replaceWith(closes ? '' : '\n');
  }
  for (const block of template.content.querySelectorAll('p, div')) {
    if (block.previousSibling?.nodeType === Node.TEXT_NODE) block.before('\n');
    if (block.nextSibling) block.append(block.localName === 'p' ? '\n\n' : '\n');
  }
  return template.content.textContent.replaceAll('\u00A0', ' ').replaceAll('\u200B', '');
}

let ahead = 0;
const now = Date.now;
Date.now = () => now() + ahead;

/** Editors join what comes soon after each other to one step of undo. This is what passes while a hand goes from the keys to the panel. */
window.letTimePass = () => {
  ahead += 5000;
};
