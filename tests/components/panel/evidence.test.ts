import { describe, expect, it } from 'vitest';
import { findRepeated } from '../../../components/panel/align';
import { readEvidence } from '../../../components/panel/evidence';
import { sentenceAround } from '../../../components/panel/sentence';
import type { Message, Span } from '../../../utils/conversation/types';

const wordsAt = (text: string, span: Span | undefined) => span && text.slice(span.start, span.end);

describe('where a prompt repeats the customer', () => {
  it.each([
    [
      'Toinen etulyhty puuttuu, ja pyörä pitäisi saada käyttöön.',
      'toinen etulyhty puuttuu',
      'Toinen etulyhty puuttuu',
    ],
    ['Eli tilasit kengät maanantaina?', 'tilasin kengät maanantaina', 'tilasit kengät maanantaina'],
    ['So you ordered the shoes on Monday and your parcel is late.', 'my parcel is late', 'parcel is late'],
    ['Your invoice 5521 came twice.', 'invoice 5521 has come twice', 'invoice 5521 came twice'],
    ['Kiitos, että kerroit.', 'paketti on hukassa', undefined],
    ['I see, that is the case.', 'that is it', undefined],
    ['Katson asian, mutta se vie aikaa.', 'paketti tuli, mutta sisältö puuttui', undefined],
    ['Onko se yhä rikki?', 'rikki', 'rikki'],
  ])('%s ⟵ %s', (text, quote, expected) => {
    expect(wordsAt(text, findRepeated(text, quote))).toBe(expected);
  });
});

describe('the sentence around a span', () => {
  const around = (text: string, quote: string) => {
    const start = text.indexOf(quote);
    const sentence = sentenceAround(text, { start, end: start + quote.length });
    return [text.slice(sentence.start, sentence.end), sentence.cut.start, sentence.cut.end];
  };

  it.each([
    ['Hei. Paketti katosi! Missä se on?', 'katosi', ['Paketti katosi!', false, false]],
    ['Dear all\nThe lid is broken\nRuth', 'lid', ['The lid is broken', false, false]],
    ['Ei toimi 🙈. Kokeilin jo.', 'toimi', ['Ei toimi 🙈.', false, false]],
  ])('%s', (text, quote, expected) => {
    expect(around(text, quote)).toEqual(expected);
  });

  it('cuts a message of megabytes at words, quickly', () => {
    const text = `${'sana '.repeat(600_000)}rikki ${'sana '.repeat(600_000)}`;
    const started = performance.now();
    const [piece, cutStart, cutEnd] = around(text, 'rikki');
    expect(performance.now() - started).toBeLessThan(200);
    expect(piece).toMatch(/^sana( sana)+ rikki( sana)+$/);
    expect([cutStart, cutEnd]).toEqual([true, true]);
  });
});

describe('evidence', () => {
  const messages: readonly Message[] = [
    { author: 'customer', text: 'Hei. Lamppu välkkyy, ja vieraat tulevat lauantaina.' },
    { author: 'agent', text: 'Katson asiaa.' },
    { author: 'customer', text: 'Se välkkyy yhä.' },
  ];

  it('numbers sentences, gathers spans of the same one and marks the text', () => {
    const { evidence, marks } = readEvidence(
      {
        patternId: 'fi/x',
        step: 'summarise',
        text: 'Lamppu välkkyy yhä, ja vieraat tulevat lauantaina.',
        because: [
          { message: 0, start: 5, end: 19 },
          { message: 0, start: 24, end: 50 },
          { message: 2, start: 0, end: 14 },
        ],
      },
      messages,
    );
    expect(evidence.map(({ number, text, marks: spans }) => [number, text, spans.length])).toEqual([
      [1, 'Lamppu välkkyy, ja vieraat tulevat lauantaina.', 2],
      [2, 'Se välkkyy yhä.', 1],
    ]);
    const text = 'Lamppu välkkyy yhä, ja vieraat tulevat lauantaina.';
    expect(marks.map(({ number, ...span }) => [number, wordsAt(text, span)])).toEqual([
      [1, 'Lamppu välkkyy'],
      [1, 'vieraat tulevat lauantaina'],
    ]);
  });

  it('leaves out spans that do not stand in the messages', () => {
    const prompt = {
      patternId: 'fi/x',
      step: 'ask' as const,
      text: 'Mitä tapahtui?',
      because: [
        { message: 9, start: 0, end: 4 },
        { message: 1, start: 5, end: 500 },
      ],
    };
    expect(readEvidence(prompt, messages)).toEqual({ evidence: [], marks: [] });
  });
});
