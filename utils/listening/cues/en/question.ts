import type { PointCue, PointExamples } from '../../types';

export default {
  id: 'en/question',
  kind: 'question',
  language: 'en',
  cues: [
    "^(?:(?:and|but|so|also|hi|hello|hey|please|ok|okay|oh|or),? ){0,2}(?:is|are|was|were|do|does|did|can|could|would|will|should|shall|has|have|may|am) (?:i|you|we|it|there|this|that|the|my|your|they|he|she|anyone|someone|anybody|somebody|these|those|one|our|any|all|either|each|u) [\\p{L}']+",
    "^(?:(?:and|but|so|also|hi|hello|hey|please|ok|okay|oh|or),? ){0,2}(?:isn't|aren't|don't|doesn't|didn't|can't|won't|shouldn't|couldn't|hasn't|haven't) (?:i|you|we|it|there|this|that|the|they|he|she) [\\p{L}']+",
    "^(?:(?:and|but|so|also|hi|hello|hey|please|ok|okay|oh|or),? ){0,2}(?:what|what's|whats|how|how's|why|when|when's|where|where's|wheres|who|who's|which|whose) (?:is|are|was|were|do|does|did|can|could|would|will|should|has|have|am|to|much|many|long|often|come|about|happens|if|else|kind|sort|time|day|size|plan|the|my|your|one|our|i|you|of|on)(?: [\\p{L}']+)?",
    'any (?:chance|idea|update|updates|news|way|eta|word)',
    "(?:wondering|wonder|ask|know|asking|check|see|sure|confirm|tell me|understand|clarify|curious) (?:if|whether|what|when|how|why|where|which|about what) [\\p{L}']+",
    "(?:i|we) (?:don't|do not|dont|didn't) (?:know|understand) (?:what|how|where|why|when|if|which|whether) [\\p{L}']+",
    "possible to [\\p{L}']+",
  ],
  unless: [
    '(?:nobody|no one|none of (?:you|them|your staff)) (?:knows|seems to know|could (?:tell|say|explain)|can (?:tell|say|explain))',
    '^(?:when|where) (?:i|we|you) (?:\\p{L}+)',
    '(?:which|what) is (?:why|great|fine|frustrating|annoying|ridiculous)',
    'how (?:great|nice|lovely|rude|dare|amazing|awful|helpful|kind)',
    'what (?:a|an) \\p{L}+',
    'not (?:sure|certain) (?:that|it)',
  ],
} satisfies PointCue;

export const examples = {
  hears: [
    ['can i change the delivery address', 'can i change the delivery address'],
    ['Is there a cheaper plan for students?', 'Is there a cheaper plan for students?'],
    ['hi, how do i reset the thermostat', 'how do i reset the thermostat'],
  ],
  silent: ['What a lovely surprise.', 'I ordered it on Monday.'],
} satisfies PointExamples;
