import type { Story } from './story';

export const en = {
  title: 'Wrong tap, order 70418',
  messages: [
    {
      author: 'customer',
      name: 'Ruth K.',
      sentAt: '2026-11-18T10:38:00',
      text: 'Hi. I ordered a kitchen tap, but the box had the wrong model in it. My plumber comes on Thursday, and I need the right tap by then.',
    },
    {
      author: 'agent',
      sentAt: '2026-11-18T10:40:00',
      text: 'Hi Ruth, I’m reading your message and looking at the order.',
    },
    {
      author: 'customer',
      sentAt: '2026-11-18T10:42:00',
      text: 'On Monday you promised that a new one would leave at once, but I have heard nothing. This is getting frustrating.',
    },
  ],
  points: [
    { message: 0, quote: 'the box had the wrong model in it', kind: 'problem', answered: true },
    {
      message: 0,
      quote: 'My plumber comes on Thursday, and I need the right tap by then.',
      kind: 'wish',
      answered: false,
    },
    {
      message: 2,
      quote: 'On Monday you promised that a new one would leave at once, but I have heard nothing.',
      kind: 'expectation',
      answered: false,
    },
    { message: 2, quote: 'This is getting frustrating.', kind: 'feeling', answered: false },
  ],
  prompts: [
    {
      patternId: 'en/summarise-sample',
      step: 'summarise',
      text: 'The box had the wrong model in it, and your plumber comes on Thursday, so you need the right tap by then. Did I get that right?',
      because: [
        [0, 'the box had the wrong model in it'],
        [0, 'My plumber comes on Thursday, and I need the right tap by then'],
      ],
    },
    {
      patternId: 'en/appreciate-sample',
      step: 'appreciate',
      text: 'You were promised a new one on Monday and have heard nothing. I can see why that is frustrating.',
      because: [[2, 'I have heard nothing']],
    },
    {
      patternId: 'en/ask-sample',
      step: 'ask',
      text: 'What would help on Thursday if the tap cannot make it in time?',
      because: [[0, 'My plumber comes on Thursday']],
    },
  ],
  draft:
    'Hi Ruth. I’m sorry about the wrong model, but a new tap leaves tomorrow. We will get back to you soon. Unfortunately we can’t do more than that. You can surely move the plumber’s visit.',
  findings: [
    {
      actual: ', but a new',
      expected: ['. A new'],
      mode: 'auto',
      severity: 2,
      title: '“But” after an apology',
      why: '“But” takes the ground from the apology. Two sentences keep both.',
    },
    {
      actual: 'We will get back to you soon.',
      expected: ['I’ll get back to you by [day] at [time], even if this is still open.'],
      mode: 'ask',
      severity: 3,
      title: 'A promise without a time',
      why: 'Waiting is easier when you know until when.',
    },
    {
      actual: 'Unfortunately we can’t do more than that.',
      expected: [],
      mode: 'flag',
      severity: 1,
      title: 'A closed door with no way on',
      why: 'Say what the customer can do next.',
    },
  ],
  assumption: {
    actual: 'You can surely move the plumber’s visit.',
    ask: 'Would it be possible to move the plumber’s visit?',
  },
  insight: { quote: 'This is getting frustrating.', theme: 'Promised dispatch missed', facet: 'feeling' },
  masked: {
    quote: 'This is getting frustrating. Call me on «phone».',
    mask: '«phone»',
    original: '040 000 0000',
  },
  foreign: 'Paketet skulle ha kommit i måndags. Vad har hänt?',
} satisfies Story;
