import { describe, expect, it } from 'vitest';
import { count, formatDay, formatNumber, formatPercent, formatTime } from '../../../components/i18n/format';
import { chooseUiLanguage } from '../../../components/i18n/language';
import type { Language } from '../../../utils/conversation/types';

type Areas = Readonly<Record<string, Readonly<Record<Language, unknown>>>>;

const modules = import.meta.glob<Readonly<Record<string, unknown>>>('../../../components/i18n/**/*.ts', {
  eager: true,
});

const areas: Areas = Object.fromEntries(
  Object.values(modules).flatMap((module) =>
    Object.entries(module).filter((entry): entry is [string, Areas[string]] => /Texts$/.test(entry[0])),
  ),
);

/** Every text of an area with its path; functions stand for themselves. */
function textsOf(value: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}

describe('the copy', () => {
  const all = Object.entries(areas).flatMap(([name, area]) =>
    (['en', 'fi'] as const).flatMap((language) =>
      textsOf(area[language]).map(([path, text]) => [`${name}.${language}${path}`, language, text] as const),
    ),
  );

  it('is there', () => {
    expect(Object.keys(areas)).toEqual(expect.arrayContaining(['listenTexts', 'draftTexts', 'logTexts']));
    expect(all.length).toBeGreaterThan(200);
  });

  it('has no exclamation marks, straight quotes, lone hyphens or double spaces', () => {
    const bad = all.filter(([, , text]) => text === '' || /!|"| - |\s\s/.test(text));
    expect(bad).toEqual([]);
  });

  it('says things in one way only', () => {
    // Each was once said in two ways, on two pages.
    const strays = {
      fi: /merkitsee|[Tt]ee tilaa|[Hh]ylkää|muotoilut|\s…/u,
      en: /e-mail|Rests on|\s…/u,
    };
    expect(all.filter(([, language, text]) => strays[language].test(text))).toEqual([]);
  });

  it('uses the apostrophe and the quotation marks of its language', () => {
    const bad = all.filter(([, language, text]) => (language === 'fi' ? /[“‘']/ : /'/).test(text));
    expect(bad).toEqual([]);
  });
});

describe('the language of the interface', () => {
  it.each([
    ['auto', 'fi', 'fi'],
    ['auto', 'fi-FI', 'fi'],
    ['auto', 'fil', 'en'],
    ['auto', 'sv', 'en'],
    ['auto', 'en-US', 'en'],
    ['en', 'fi-FI', 'en'],
    ['fi', 'en-GB', 'fi'],
  ] as const)('%s in a browser that speaks %s', (setting, browserLanguage, expected) => {
    expect(chooseUiLanguage(setting, browserLanguage)).toBe(expected);
  });
});

describe('numbers and times', () => {
  it.each([
    [formatNumber(12_345, 'fi'), '12\u00a0345'],
    [formatNumber(12_345, 'en'), '12,345'],
    [formatPercent(0.59, 'fi'), '59\u00a0%'],
    [formatPercent(0.59, 'en'), '59%'],
    [formatDay('2026-11-16T10:42:00', 'fi'), '16.11.2026'],
    [formatDay('2026-11-16T10:42:00', 'en'), '16 Nov 2026'],
    [formatTime('2026-11-16T09:05:00', 'fi'), '9.05'],
    [formatTime('2026-11-16T09:05:00', 'en'), '09:05'],
    [formatTime('yesterday', 'fi'), ''],
    [count(1, 'fi', { one: 'viesti', other: 'viestiä' }), '1\u00a0viesti'],
    [count(0, 'en', { one: 'message', other: 'messages' }), '0\u00a0messages'],
  ])('%j', (formatted, expected) => {
    expect(formatted).toBe(expected);
  });
});
