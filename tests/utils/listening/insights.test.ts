import { describe, expect, test } from 'vitest';
import { analyse } from '../../../utils/analyse';
import type { Author, Language } from '../../../utils/conversation/types';

const insights = (language: Language, ...lines: readonly (readonly [Author, string])[]) =>
  analyse({ language, messages: lines.map(([author, text]) => ({ author, text })) }).insights;

describe('what is offered to log', () => {
  test('what tells most, one of a kind', () => {
    const offered = insights('en', [
      'customer',
      'The oven trips the fuse. The door is loose. We have to eat out every night. Nobody called back.',
    ]);
    expect(offered.map(({ kind }) => kind).sort()).toEqual(['consequence', 'problem']);
  });

  test('a request to do our work is offered only when there is nothing more', () => {
    const offered = insights('en', ['customer', 'The strap snapped on day two. Please send me a label.']);
    expect(offered.map(({ kind }) => kind)).toEqual(['problem']);
  });

  test('a proposal is worth keeping', () => {
    const offered = insights('fi', [
      'customer',
      'Kiitos avusta! Ois kiva jos kuitit saisi myös yhtenä tiedostona.',
    ]);
    expect(offered.map(({ kind, facet }) => [kind, facet])).toContainEqual(['wish', 'wish']);
  });

  test('who gives up has told why just before', () => {
    const [first, ...more] = insights(
      'en',
      ['customer', 'can i move the booking to my cousin'],
      ['agent', 'Yes, both of you sign the form.'],
      ['customer', 'what if he is abroad'],
      ['agent', 'Then we need a power of attorney.'],
      ['customer', 'ok never mind then'],
    );
    expect(first).toMatchObject({ quote: 'what if he is abroad', facet: 'why', told: 'silently' });
    expect(more.map(({ quote }) => quote)).not.toContain('ok never mind then');
  });

  test('scorn and blaming oneself are not', () => {
    const offered = insights('en', ['customer', 'Silly me, I booked June instead of July.']);
    expect(offered.map(({ kind }) => kind)).toEqual(['problem']);
  });
});
