import type { PointCue, PointExamples } from '../../types';

export default {
  id: 'en/consequence',
  kind: 'consequence',
  language: 'en',
  cues: [
    "(?:i|we|i've|we've|now|then|so|still) (?:had|have|having) to (?!(?:say|admit|wonder|ask|know|tell|be|see|do|agree|confirm|thank|inform)(?![\\p{L}]))\\p{L}{3,}",
    '(?:had|have|having|has) to (?:\\p{L}+ )?(?:buy|pay|take|drive|cancel|go|wait|leave|redo|rebook|travel|call|stay|sleep|rebuild|work|walk|spend|borrow|use|miss|throw|start|find|rent|turn|postpone)',
    "(?:i|we|my|our) [\\p{L}' ]{0,20}?(?:missed|miss|missing) (?:my|our|the|a|work|two|three)",
    "(?:took|taken|take|lost|wasted|cost|costs|costing|losing|wasting) (?:me |us )?(?:[\\p{L}']+ ){0,2}(?:a day|days|day off|hours?|half|whole|the (?:day|morning|afternoon)|money|time|sales|customers|work|business|two|three|four|\\d+|£\\d+|\\$\\d+|€\\d+)",
    "(?:i|we) (?:can't|cannot|cant|couldn't|can not) (?:work|pay|invoice|sell|use|do|sleep|get to work|attend|finish|submit|travel|go|trade|open|start|continue|make|contact|see|bill)",
    "(?:so|therefore|now|which means|meaning|because of this|as a result) (?:[\\p{L}']+ ){0,3}(?:can't|cannot|have to|late|miss~|without|lost|stuck|short|behind)",
    '(?:now|left) (?:short|stranded|without|stuck)',
    '(?:ruined|spoiled|spoilt) (?:my|our|the)',
    '(?:lost|losing) (?:a )?(?:customers?|clients?|sales|money|business|data|wages|pay|income|revenue|trust|patience)',
    '(?:overdraft|overdrawn|late fee|bounced)',
    '(?:has|have) doubled',
    'late fee~',
    'reminder fee~',
    "(?:i|we|i've|we've) spent (?:[\\p{L}']+ ){0,4}(?:on hold|waiting|trying|on the phone|fixing)",
    'for nothing',
    'behind (?:schedule|on)',
    'miss (?:my|our) (?:flight|connection|train|deadline|appointment)',
  ],
  unless: [
    '(?:take|taking) (?:a |all |as much |your |ur )?(?:own |sweet )?time',
    "(?:you|you've|you have|they|they've|they have) (?:just |already |now |still )?(?:taken|took)",
    '(?:took|takes) (?:me |us )?(?:just |only |literally |under )?(?:a|one|two|three|five|a couple of|a few|\\d) (?:minutes?|seconds?)$',
    'if',
    'would (?:have to|miss)',
    'will i have',
    'do i have to',
  ],
} satisfies PointCue;

export const examples = {
  hears: [
    ['I had to buy a second ticket at the gate.', 'I had to buy a second ticket at the gate'],
    ["The site is down, so we can't invoice anyone.", "we can't invoice anyone"],
  ],
  silent: ['Took me three minutes.', 'Do I have to pay now?', 'If it is late I will miss my train.'],
} satisfies PointExamples;
