import { describe, expect, it } from 'vitest';
import type { Language } from '../../../utils/conversation/types';
import type { PointKind } from '../../../utils/listening/types';
import { hearing } from '../../../utils/prompts/hearing';
import { summaryOf } from '../../../utils/prompts/summary';
import { heardOf } from './heard';

function summary(language: Language, text: string, points: readonly (readonly [PointKind, string])[]) {
  const { heard, messages } = heardOf(language, [{ text, points }]);
  return summaryOf(hearing(heard, language, { messages }))?.text;
}

describe('a summary', () => {
  it.each<[Language, string, readonly (readonly [PointKind, string])[], string]>([
    [
      'fi',
      'Tilasin tuolin. Se on rikki.',
      [
        ['fact', 'Tilasin tuolin.'],
        ['problem', 'Se on rikki.'],
      ],
      'Tilasit tuolin, ja se on rikki.',
    ],
    [
      'en',
      'Hi, I ordered a chair. It is broken.',
      [
        ['fact', 'I ordered a chair.'],
        ['problem', 'It is broken.'],
      ],
      'You ordered a chair, and it is broken.',
    ],
    [
      'fi',
      'Kiva kun odotin huoltoa koko aamun. Hana vuotaa. Voisitteko oikeasti lukea viestini?',
      [
        ['problem', 'Kiva kun odotin huoltoa koko aamun.'],
        ['problem', 'Hana vuotaa.'],
        ['wish', 'Voisitteko oikeasti lukea viestini?'],
      ],
      'Odotit huoltoa koko aamun. Hana vuotaa.',
    ],
    [
      'en',
      "You're still billing me for the old line. I've already told you that twice. Took me two hours.",
      [
        ['problem', "You're still billing me for the old line."],
        ['tried', "I've already told you that twice."],
        ['consequence', 'Took me two hours.'],
      ],
      "We're still billing you for the old line. You wrote: “Took me two hours”.",
    ],
    [
      'fi',
      'Reppu repesi. Minulla ei ole kuittia.',
      [
        ['problem', 'Reppu repesi.'],
        ['problem', 'Minulla ei ole kuittia.'],
      ],
      'Reppu repesi, eikä sinulla ole kuittia.',
    ],
    [
      'fi',
      'Moi! Mun avain on hukassa. Voinko saada uuden?',
      [
        ['problem', 'Mun avain on hukassa.'],
        ['question', 'Voinko saada uuden?'],
      ],
      'Avaimesi on hukassa. Haluat tietää, voitko saada uuden.',
    ],
    [
      'en',
      'Can you send a new key? I lost mine on the train.',
      [
        ['question', 'Can you send a new key?'],
        ['problem', 'I lost mine on the train.'],
      ],
      "You lost yours on the train. You'd like us to send a new key.",
    ],
    [
      'fi',
      'Lasku on väärin. Olen raivoissani. Antaa olla.',
      [
        ['problem', 'Lasku on väärin.'],
        ['feeling', 'Olen raivoissani.'],
        ['situation', 'Antaa olla.'],
      ],
      'Lasku on väärin.',
    ],
    [
      'en',
      'The blender leaks. Order LM-2210.',
      [
        ['problem', 'The blender leaks.'],
        ['fact', 'Order LM-2210.'],
      ],
      'The blender leaks (order LM-2210).',
    ],
    [
      'en',
      'The blender leaks. Was fine on the old lid till Monday.',
      [
        ['problem', 'The blender leaks.'],
        ['problem', 'Was fine on the old lid till Monday.'],
      ],
      'The blender leaks. You wrote: “Was fine on the old lid till Monday”.',
    ],
    [
      'en',
      'Third fitter who never came. The floor is bare and I have guests on Friday.',
      [
        ['problem', 'Third fitter who never came.'],
        ['situation', 'The floor is bare and I have guests on Friday.'],
      ],
      'You wrote: “Third fitter who never came”. The floor is bare and you have guests on Friday.',
    ],
    [
      'en',
      'The page lists a fee, but I thought the plan was free?',
      [['problem', 'The page lists a fee, but I thought the plan was free?']],
      'The page lists a fee, but you thought the plan was free.',
    ],
    [
      'en',
      'Oh lovely, another delay. Ugh, my train leaves at nine.',
      [
        ['problem', 'Oh lovely, another delay.'],
        ['situation', 'Ugh, my train leaves at nine.'],
      ],
      'Your train leaves at nine.',
    ],
  ])('%s: %s', (language, text, points, told) => {
    expect(summary(language, text, points)).toBe(told);
  });

  it('holds at most four sentences, those with facts first', () => {
    const text =
      'The tap drips. The door creaks. The lamp hums. The fan rattles. The bill 4471902 is 80 euros too high.';
    const { heard, messages } = heardOf('en', [
      {
        text,
        points: [
          ['problem', 'The tap drips.'],
          ['problem', 'The door creaks.'],
          ['problem', 'The lamp hums.'],
          ['problem', 'The fan rattles.'],
          ['problem', 'The bill 4471902 is 80 euros too high.'],
        ],
        facts: [
          ['order', '4471902'],
          ['amount', '80 euros'],
        ],
      },
    ]);
    const made = summaryOf(hearing(heard, 'en', { messages }));
    expect(made?.units).toBe(4);
    expect(made?.text).toContain('bill 4471902 is 80 euros too high');
  });

  it('stays under sixty words', () => {
    const sentence = (start: string) =>
      `${start} came with a scratch that runs from the left corner of the top all the way down to the floor.`;
    const text = ['The desk', 'The shelf', 'The bed'].map(sentence).join(' ');
    const told = summary(
      'en',
      text,
      ['The desk', 'The shelf', 'The bed'].map((start) => ['problem', sentence(start)] as const),
    );
    expect(told?.split(' ').length).toBeLessThanOrEqual(60);
    expect(told).toContain('The desk');
  });

  it('is absent when nothing can be told surely', () => {
    expect(summary('en', "You just can't win!", [['problem', "You just can't win!"]])).toBeUndefined();
  });
});
