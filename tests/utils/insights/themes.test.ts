import { describe, expect, test } from 'vitest';
import { suggestThemes } from '../../../utils/insights/suggestThemes';
import { findThemes } from '../../../utils/insights/themes';

const records = (texts: readonly string[], language?: string) =>
  texts.map((text, index) => ({ id: `r${index}`, text, ...(language && { language }) }));

describe('themes', () => {
  test('records that share a matter share a theme, whatever the form of the words', () => {
    const { themes } = findThemes(
      records(
        [
          'Pyörän jarrut vinkuvat joka aamu.',
          'Miksi jarruni vinkuu sateella?',
          'Vinkuvat jarrut, kuka korjaa?',
          'Lasku tuli kahteen kertaan.',
          'Sain laskun kahteen kertaan sähköpostiin.',
          'Laskut tulevat kahteen kertaan.',
          'Kassin hihna katkesi.',
        ],
        'fi',
      ),
    );
    const [a, b, c, d, e, f, alone] = themes.map(({ theme }) => theme);
    expect(a).not.toBeNull();
    expect([b, c]).toEqual([a, a]);
    expect(d).not.toBeNull();
    expect([e, f]).toEqual([d, d]);
    expect(a).not.toBe(d);
    expect(alone).toBeNull();
  });

  test('a theme is named in words that customers wrote', () => {
    const texts = [
      'The zip broke on day one.',
      'My zip broke again.',
      'Zip broke in the rain.',
      'Where do you sell tents?',
    ];
    const { themes } = findThemes(records(texts, 'en'));
    expect(themes.map(({ theme }) => theme)).toEqual(['zip broke', 'zip broke', 'zip broke', null]);
  });

  test('answers in order, the same every time, also for nothing, other languages and odd text', () => {
    const odd = [
      { id: 'x', text: '' },
      { id: 'y', text: '😀 «»…', language: 'fi' },
      { id: 'z', text: 'Hej, var är mitt paket?', language: 'sv' },
    ];
    expect(findThemes([])).toEqual({ themes: [], rising: [] });
    expect(findThemes(odd).themes).toEqual([
      { id: 'x', theme: null },
      { id: 'y', theme: null },
      { id: 'z', theme: null },
    ]);
    expect(findThemes(odd)).toEqual(findThemes(odd));
  });
});

test.each([
  ['Jarrut vinkuu taas.', 'fi', ['vinkuvat jarrut', 'lasku', 'jarrut'], ['vinkuvat jarrut', 'jarrut']],
  ['My zip broke on day one.', 'en', ['broken zip', 'zips', 'tents'], ['broken zip', 'zips']],
  ['Kiitos avusta!', 'fi', ['vinkuvat jarrut'], []],
])('%s (%s) may belong to themes that are in use', (text, language, inUse, suggested) => {
  expect(suggestThemes(text, inUse, language)).toEqual(suggested);
});
