import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { pageText } from '../../../utils/page/text';

function element(html: string, tag = 'div'): Element {
  const { document } = new Window();
  const root = document.createElement(tag);
  root.innerHTML = html;
  document.body.append(root);
  return root as unknown as Element;
}

const LONG = { limit: 1000 };

describe('pageText', () => {
  test.each([
    ['one line', 'Hei Aino', 'Hei Aino'],
    ['line breaks', 'Hei,<br><br>kiitos<br>Anna', 'Hei,\n\nkiitos\nAnna'],
    ['blocks', '<div>Hei</div><div>kiitos</div>', 'Hei\nkiitos'],
    ['an empty block is an empty line', 'Hei<div><br></div><div>kiitos</div>', 'Hei\n\nkiitos'],
    ['a break at the end of a block', '<div>Hei<br></div><div>kiitos</div>', 'Hei\nkiitos'],
    ['paragraphs stand apart', '<p>Hei</p><p>kiitos</p>', 'Hei\n\nkiitos'],
    ['blocks in blocks', '<div><div><p>Hei</p></div></div>kiitos', 'Hei\n\nkiitos'],
    ['lists', 'Kaksi:<ul><li>yksi</li><li>toinen</li></ul>', 'Kaksi:\nyksi\ntoinen'],
    [
      'tables',
      '<table><tr><td>Tilaus</td><td>4471</td></tr><tr><td>Summa</td></tr></table>',
      'Tilaus 4471\nSumma',
    ],
    ['white space of the source', '\n  <b> Hei </b>\n  <i> Aino</i>\n', 'Hei Aino'],
    ['kept white space', '<pre style="white-space: pre">a\n  b</pre>', 'a\n  b'],
    ['spaces that do not break', 'a&nbsp;&nbsp;b', 'a  b'],
    ['invisible marks', 'a\u200Bb\uFEFFc', 'abc'],
    ['joined emoji and right to left', '👩‍👩‍👧 שלום', '👩‍👩‍👧 שלום'],
    ['literal markup', '&lt;script&gt;alert(1)&lt;/script&gt;', '<script>alert(1)</script>'],
    [
      'what is no words',
      'a<script>b</script><style>c</style><template>d</template><svg><text>e</text></svg>',
      'a',
    ],
    ['what is hidden', 'a<span style="display: none">b</span><i style="visibility: hidden">c</i>', 'a'],
    ['quotes', 'Kiitos!<blockquote>Hei<br>Aino</blockquote>Terv.', 'Kiitos!\n> Hei\n> Aino\nTerv.'],
    ['quotes that are marked already', '<blockquote>&gt; Hei</blockquote>', '> Hei'],
  ])('%s', (_, html, expected) => expect(pageText(element(html), LONG).text).toBe(expected));

  test('leaves out and marks as quotes what it is told to, even when it is hidden', () => {
    const root = element('a<u class="button">Show</u><div class="old" style="display: none">b</div>');
    expect(pageText(root, { ...LONG, without: ['.button'], quotes: ['.old'] }).text).toBe('a\n> b');
  });

  test('stops at the limit and says so', () => {
    expect(pageText(element('abc<b>def</b>'), { limit: 4 })).toMatchObject({ text: 'abcd', cut: true });
    expect(pageText(element('abc<b>d</b>'), { limit: 5 })).toMatchObject({ text: 'abcd', cut: false });
  });

  test('knows where every character stands', () => {
    const root = element('<p>Hei  <b>Aino</b></p><p>kii\u200Btos</p>');
    const { text, runs } = pageText(root, LONG);
    for (const { textStart, length, node, nodeStart } of runs) {
      expect(node.data.slice(nodeStart, nodeStart + length).replace(/\s/g, ' ')).toBe(
        text.slice(textStart, textStart + length).replace(/\s/g, ' '),
      );
    }
    const mapped = runs.map(({ textStart, length }) => text.slice(textStart, textStart + length)).join('');
    expect(mapped).toBe('Hei Ainokiitos');
  });

  test.each([
    [
      'in a text',
      '<p>Hei Aino</p>',
      (root: Element) => ({ node: root.querySelector('p')?.firstChild, offset: 3 }),
      'Hei',
    ],
    [
      'at the end',
      '<p>Hei</p>',
      (root: Element) => ({ node: root.querySelector('p')?.firstChild, offset: 3 }),
      'Hei',
    ],
    [
      'in an empty paragraph',
      '<p>Hei</p><p><br></p>',
      (root: Element) => ({ node: root.lastChild, offset: 0 }),
      'Hei\n\n',
    ],
    ['behind a trailing space', 'Hei ', (root: Element) => ({ node: root.firstChild, offset: 4 }), 'Hei '],
    ['at the start', 'Hei', (root: Element) => ({ node: root, offset: 0 }), ''],
  ])('says what stands before a place %s', (_, html, place, expected) => {
    const root = element(html);
    const { node, offset } = place(root);
    if (!node) throw new Error('No such place.');
    expect(pageText(root, { ...LONG, at: { node, offset } }).before).toBe(expected);
  });
});
