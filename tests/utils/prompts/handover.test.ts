import { describe, expect, it } from 'vitest';
import type { Unsaid } from '../../../utils/listening/types';
import { handover } from '../../../utils/prompts/handover';
import { heardOf } from './heard';

const UNSAID: readonly Unsaid[] = ['deadline'];

describe('a hand-over', () => {
  it('has the four steps in English, each with the customer’s own words', () => {
    const question = 'Could you send a new hose?';
    const { heard, messages } = heardOf(
      'en',
      [
        {
          text: `The washer leaks since 4 May. I changed the seal myself. I'm fed up. ${question}`,
          points: [
            ['problem', 'The washer leaks since 4 May.'],
            ['tried', 'I changed the seal myself.'],
            ['feeling', "I'm fed up."],
            ['wish', question],
          ],
          facts: [
            ['product', 'washer'],
            ['date', '4 May'],
          ],
        },
        { author: 'agent', text: "Thanks, Ines. I'm looking into it." },
      ],
      {},
      UNSAID,
    );
    const start = messages[0]?.text.indexOf(question) ?? 0;
    const unanswered = [{ message: 0, start, end: start + question.length, quote: question }];
    expect(handover({ ...heard, unanswered }, messages)).toBe(
      [
        'Receive: what the customer says',
        '- “The washer leaks since 4 May.”',
        '- “Could you send a new hose?”',
        '- Details: 4 May',
        '',
        'Appreciate: what they have done, and what weighs on them',
        '- Already done: “I changed the seal myself.”',
        "- In their words: “I'm fed up.”",
        '',
        'Summarise: as it can be told back to them',
        "- The washer leaks since 4 May, and you changed the seal yourself. You'd like us to send a new hose.",
        "- Last from us: “Thanks, Ines. I'm looking into it.”",
        '',
        'Ask: what is still open',
        '- Not answered yet: “Could you send a new hose?”',
        '- Not told: by when it is needed',
      ].join('\n'),
    );
  });

  it('is Finnish for a Finnish customer, and leaves out what is empty', () => {
    const { heard, messages } = heardOf(
      'fi',
      [{ text: 'Pesukone vuotaa.', points: [['problem', 'Pesukone vuotaa.']] }],
      {},
      [],
    );
    expect(handover(heard, messages)).toBe(
      [
        'Vastaanota: mitä asiakas kertoo',
        '- ”Pesukone vuotaa.”',
        '',
        'Tiivistä: näin asian voi sanoa asiakkaalle',
        '- Pesukone vuotaa.',
      ].join('\n'),
    );
  });

  it('keeps six quotes at most, the weightiest kinds', () => {
    const problems = Array.from({ length: 6 }, (_, at) => `Lamp ${at + 1} is cracked.`);
    const { heard, messages } = heardOf('en', [
      {
        text: ['It came by van.', ...problems].join(' '),
        points: [['fact', 'It came by van.'], ...problems.map((quote) => ['problem', quote] as const)],
      },
    ]);
    const text = handover(heard, messages) ?? '';
    for (const quote of problems) expect(text).toContain(`- “${quote}”`);
    expect(text).not.toContain('- “It came by van.”');
  });

  it.each([
    ['nothing was heard', 'en', []],
    ['the language is not supported', 'sv', [['problem', 'Lampan är trasig.']]],
  ] as const)('is absent when %s', (_, language, points) => {
    const { heard, messages } = heardOf('en', [{ text: 'Lampan är trasig.', points }]);
    expect(handover({ ...heard, language }, messages)).toBeUndefined();
  });
});
