import type { PointCue, PointExamples } from '../../types';

export default {
  id: 'en/fact',
  kind: 'fact',
  language: 'en',
  cues: [
    "(?:i|we|i've|we've|i have|we have|i had) (?:just |only |recently |first |also |already )?(?:ordered|bought|booked|paid|received|got|returned|sent|signed|applied|noticed|found|saw|clicked|entered|gave|chose|selected|installed|upgraded|have|had|hung up|picked|opened|used|made|moved|transferred|subscribed|registered|logged|live|was|were|am|put|downloaded|placed|submitted|rented|hired|requested|cancelled)",
    "(?:there's|there is|there are|there was|there were) (?:a|an|two|three|four|no|one|\\d+) [\\p{L}\\p{N}']+",
    '(?:tracking|the website|the app|the site|your site|the screen|the email|the invoice|the bill|the label|pharmacy|the driver|the engineer|the man|the lady|someone|they|he|she) (?:\\p{L}+ )?(?:says|said|shows|showed|states|told|rang|called|asked|came|claims|delivered|left|arrived|painted)',
    '(?:the|my|our|your) [\\p{L}-]+ (?:[\\p{L}-]+ )?(?:is|was|are|were|arrived|came|has|had|ends|starts|expires|ended|started)',
    "(?:i'm|i am|we're|we are) in",
    'was fine',
    'asked me to',
    '(?:it|this) (?:is|was) (?:the|my|our) (?:second|third|fourth|fifth|first) (?:time|attempt|email|message)',
  ],
} satisfies PointCue;

export const examples = {
  hears: [
    ['I ordered two mugs on Monday.', 'I ordered two mugs on Monday'],
    ['The contract ends in May.', 'The contract ends in May'],
  ],
  silent: ['Ok.', 'Hi again!'],
} satisfies PointExamples;
