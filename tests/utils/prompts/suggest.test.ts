import { describe, expect, it } from 'vitest';
import { analyse } from '../../../utils/analyse';
import type { Counts } from '../../../utils/prompts/hearing';
import { suggest } from '../../../utils/prompts/suggest';
import { heardOf } from './heard';

const PRAM = heardOf('fi', [
  {
    text: 'Paketti tuli tänään, mutta toinen etupyörä puuttuu. Rattaat pitäisi saada käyttöön ennen lauantaita. Minulle luvattiin soittaa eilen, mutta kukaan ei soittanut.',
    points: [
      ['problem', 'toinen etupyörä puuttuu'],
      ['wish', 'Rattaat pitäisi saada käyttöön ennen lauantaita'],
      ['expectation', 'Minulle luvattiin soittaa eilen'],
    ],
    facts: [
      ['date', 'tänään'],
      ['date', 'lauantaita'],
      ['date', 'eilen'],
    ],
  },
]);
const LAMP = heardOf('en', [{ text: 'My lamp came broken.', points: [['problem', 'My lamp came broken.']] }]);

describe('suggest', () => {
  it('summarises several points first, in order and in the second person', () => {
    const [first, ...waiting] = suggest(PRAM.heard, PRAM);
    expect(first?.step).toBe('summarise');
    expect(first?.text).toContain(
      'Paketti tuli tänään, mutta toinen etupyörä puuttuu. Rattaat pitäisi saada käyttöön ennen lauantaita. Sinulle luvattiin soittaa eilen, mutta kukaan ei soittanut.',
    );
    expect(waiting.map(({ step }) => step)).toEqual(['appreciate', 'ask']);
  });

  it('receives a single point first', () => {
    expect(suggest(LAMP.heard, LAMP).map(({ step }) => step)).toEqual(['receive', 'appreciate', 'ask']);
  });

  it('rests each prompt on spans that lie in the messages', () => {
    for (const { because } of suggest(PRAM.heard, PRAM)) {
      expect(because.length).toBeGreaterThan(0);
      for (const { message, start, end } of because) {
        const quote = PRAM.messages[message]?.text.slice(start, end) ?? '';
        expect(quote).not.toBe('');
        expect(quote).toBe(quote.trim());
      }
    }
  });

  it('gives a summary one tight span a sentence', () => {
    const summary = suggest(PRAM.heard, PRAM).find(({ step }) => step === 'summarise');
    const text = PRAM.messages[0]?.text ?? '';
    expect(summary?.because.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Paketti tuli tänään, mutta toinen etupyörä puuttuu.',
      'Rattaat pitäisi saada käyttöön ennen lauantaita.',
      'Minulle luvattiin soittaa eilen, mutta kukaan ei soittanut.',
    ]);
  });

  it.each(['done', 'notNeeded'] as const)('is quiet about steps that are %s', (state) => {
    const { heard, messages } = heardOf(
      'fi',
      [{ text: 'Hana vuotaa.', points: [['problem', 'Hana vuotaa.']] }],
      { receive: state, appreciate: state, summarise: state, ask: state },
    );
    expect(suggest(heard, { messages })).toEqual([]);
  });

  it('asks only after what is unsaid', () => {
    const text = 'Hana vuotaa jo toista viikkoa.';
    const said = [{ text, points: [['problem', text] as const] }];
    const slots = (['goal', 'deadline', 'consequence', 'tried', 'affected', 'outcome'] as const).map(
      (slot) => {
        const { heard, messages } = heardOf('fi', said, {}, [slot]);
        return suggest(heard, { messages }).find(({ step }) => step === 'ask')?.slot;
      },
    );
    expect(slots).toEqual(['goal', 'deadline', 'consequence', 'tried', 'affected', 'outcome']);
  });

  it('gives the same twice, and another text of just the step that was asked for', () => {
    const byStep = (counts: Counts) =>
      Object.fromEntries(suggest(PRAM.heard, { ...PRAM, counts }).map(({ step, text }) => [step, text]));
    const first = byStep({});
    expect(byStep({ summarise: 0 })).toEqual(first);
    const { summarise: second, ...others } = byStep({ summarise: 1 });
    const { summarise: before, ...unchanged } = first;
    expect(second).not.toBe(before);
    expect(others).toEqual(unchanged);
    expect(byStep({ summarise: 2 }).summarise).not.toBe(second);
  });

  it('leaves out what the agent never wants to see', () => {
    const [first] = suggest(LAMP.heard, LAMP);
    const id = first?.patternId ?? '';
    expect(id).not.toBe('');
    const later = suggest(LAMP.heard, { ...LAMP, switchedOff: [id] });
    expect(later.map(({ patternId }) => patternId)).not.toContain(id);
    expect(later.length).toBe(3);
  });

  it.each(['sv', 'other'] as const)('says nothing in a conversation in %s', (language) => {
    expect(suggest({ ...LAMP.heard, language }, LAMP)).toEqual([]);
  });

  it('says nothing when nothing was heard', () => {
    const { heard, messages } = heardOf('en', [{ text: 'Hello!' }]);
    expect(suggest(heard, { messages })).toEqual([]);
    expect(suggest({ ...heard, messages: [] }, { messages: [] })).toEqual([]);
  });

  it('never speaks from notes, agents, bots or unknown authors', () => {
    for (const author of ['agent', 'note', 'bot', 'system', 'unknown'] as const) {
      const { heard, messages } = heardOf('en', [
        { text: 'My lamp came broken.', author, points: [['problem', 'My lamp came broken.']] },
      ]);
      expect(suggest(heard, { messages })).toEqual([]);
    }
  });

  it('answers the latest line of a live chat', () => {
    const { heard, messages } = heardOf(
      'en',
      [
        { text: 'My lamp came broken.', points: [['problem', 'My lamp came broken.']] },
        { text: 'I have ordered a new one for you.', author: 'agent' },
        { text: 'The new lamp has no plug.', points: [['problem', 'The new lamp has no plug.']] },
      ],
      { summarise: 'done' },
    );
    expect(suggest(heard, { messages })[0]?.text).toContain('The new lamp has no plug');
  });

  it('puts grief before everything and leaves cheer out', () => {
    const text = 'My mother died in May. The new lamp is lovely, thank you.';
    const { heard, messages } = heardOf('en', [
      {
        text,
        points: [
          ['situation', 'My mother died in May.'],
          ['praise', 'The new lamp is lovely, thank you.'],
        ],
      },
    ]);
    const [first, ...rest] = suggest(heard, { messages });
    expect(first?.patternId).toBe('en/appreciate-grief');
    expect(rest.map(({ patternId }) => patternId)).not.toContain('en/appreciate-praise');
  });

  it('speaks politely to a customer who does', () => {
    const text = 'Pyydän Teiltä selvitystä, sillä sain väärän kaapin.';
    const { heard, messages } = heardOf('fi', [{ text, points: [['problem', text]] }], {
      receive: 'done',
      appreciate: 'done',
    });
    const texts = suggest(heard, { messages }).map((prompt) => prompt.text);
    expect(texts.join(' ')).toContain('Pyydätte meiltä selvitystä, sillä saitte väärän kaapin.');
    expect(texts.join(' ')).not.toMatch(/sinu|sinä/i);
  });

  it('goes on as the agent began', () => {
    const text = 'Kaapin ovi on vino.';
    const { heard, messages } = heardOf('fi', [{ text, points: [['problem', text]] }], {}, ['tried']);
    const ask = (draft: string) =>
      suggest(heard, { messages, draft }).find(({ step }) => step === 'ask')?.text;
    expect(ask('Voisitteko lähettää kuvan?')).toMatch(/olette/);
    expect(ask('Voisitko lähettää kuvan?')).toMatch(/olet /);
  });

  it('quotes when it cannot retell, and marks the quote', () => {
    const text = 'Nyrjähtelen tän vekottimen kanssa joka aamu.';
    const { heard, messages } = heardOf('fi', [{ text, points: [['problem', text]] }], {
      receive: 'done',
      appreciate: 'done',
      ask: 'done',
    });
    expect(suggest(heard, { messages }).map((prompt) => prompt.text)).toEqual([
      'Kirjoitit: ”Nyrjähtelen tän vekottimen kanssa joka aamu.” Onko tämä asian ydin?',
    ]);
  });

  it('does not repeat quoted mail, shouting, swearing or markup', () => {
    for (const text of [
      '> My lamp came broken.',
      'MY LAMP CAME BROKEN AND NOBODY CARES',
      'My fucking lamp came broken.',
      'My lamp <script>alert(1)</script> came broken.',
    ]) {
      const { heard, messages } = heardOf('en', [{ text, points: [['fact', text]] }]);
      for (const prompt of suggest(heard, { messages })) {
        expect(prompt.text.toLowerCase()).not.toContain('lamp');
      }
    }
  });
});

describe('a life in danger', () => {
  it.each([
    ['en', "I don't want to live anymore with this debt. I can't pay the bill."],
    ['fi', 'En halua enää elää näiden laskujen kanssa. En pysty maksamaan.'],
  ] as const)('is told back by no prompt (%s)', (language, text) => {
    const { prompts, signs } = analyse({ language, messages: [{ author: 'customer', text }] });
    expect(signs?.humanMoment?.reason).toBe('danger');
    expect(prompts).toEqual([]);
  });
});
