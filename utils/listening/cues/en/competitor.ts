import type { PointCue, PointExamples } from '../../types';

export default {
  id: 'en/competitor',
  kind: 'competitor',
  language: 'en',
  cues: [
    "competitor(?:s|'s)?",
    '(?:other|another|different) (?:compan(?:y|ies)|provider|providers|airlines?|banks?|carriers?|suppliers?|shops?|stores?|brands?) (?:\\p{L}+ )?(?:offer~|charge~|has|have|can|do|does|is|are|give~|would|sell~|let)',
    '(?:cheaper|better|faster|less) (?:\\p{L}+ )?(?:elsewhere|at (?:another|other)|with (?:another|other)|from (?:another|other))',
    "(?:my neighbou?r|a friend|my friend|my colleague|my sister|my brother) (?:switched to|moved to|pays (?:less|half|only)|gets it (?:cheaper|for)) (?:[\\p{L}']+ ){0,2}[\\p{L}']+",
  ],
} satisfies PointCue;

export const examples = {
  hears: [
    ['A competitor has it for half the price.', 'A competitor has it for half the price'],
    ['I found the same tent cheaper elsewhere.', 'I found the same tent cheaper elsewhere'],
  ],
  silent: ['My neighbour took the parcel in.', 'The shop was closed.'],
} satisfies PointExamples;
