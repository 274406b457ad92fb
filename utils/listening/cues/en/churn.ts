import type { PointCue, PointExamples } from '../../types';

export default {
  id: 'en/churn',
  kind: 'churn',
  language: 'en',
  cues: [
    '(?:cancel|cancelling|canceling|cancelled|end|terminate|close|closing|quit|stop) (?:my|our|the|this) (?:\\p{L}+ )?(?:account|subscription|contract|membership|service|plan|policy|booking with you|business|card with you)',
    "(?:switch|switching|switched|move|moving|going|go|change|changing|leave|leaving|taking my business|take my business|take our business) (?:[\\p{L}']+ ){0,2}(?:to another (?:provider|supplier|bank|company|firm|operator|carrier|shop|store|insurer|gym|service|platform|tool|app|airline|brand|vendor|network)|elsewhere|provider|providers|supplier|competitor|a competitor|banks|carriers|airlines|to a different (?:bank|firm|company|provider|supplier|carrier|airline|shop|store|brand)|to your competitor|you guys|your bank|you for good)",
    "(?:never|won't|will not|not) (?:[\\p{L}']+ ){0,2}(?:again|use you|using you|fly|flying|buy|buying|order|ordering|shop|shopping|book|booking|stay|recommend|be back|come back|coming back|renew|renewing|return)(?: \\p{L}+){0,3} (?:again|with you|from you|you|here|anymore|ever|with them|your)",
    'never again',
    "(?:i'm|we're|i am|we are) (?:done|leaving|out(?! of)|finished with|switching|moving on)",
    '(?:lost|losing|lose) (?:me as |us as )?a (?:\\p{L}+ )?(?:customer|client)',
    "(?:i'll|i will|we will|we'll|going to|i'm|we're) (?:cancel|cancelling|dispute|return) (?:the|my|our) (?:purchase|order|contract|subscription|whole)",
    'last time (?:i|we) (?:\\p{L}+ )?(?:fly|use|buy|order|shop|book|stay|deal)',
    'thinking (?:of|about) (?:leaving|switching|cancelling|canceling|moving)',
    '(?:take|taking) (?:my|our) (?:business|money|custom) elsewhere',
  ],
  unless: [
    '(?:still|again|kept|keep|continue to|but|yet) (?:being |getting |be )?(?:tak(?:e|en|ing)|charg(?:e|ed|ing)|bill(?:ed|ing)|debit(?:ed|ing)|send(?:ing)?)',
    'how (?:do|can) i (?:switch|change|move) (?:to|my)',
    'moving to (?:a new|another) (?:house|address|flat|city)',
  ],
} satisfies PointCue;

export const examples = {
  hears: [
    [
      "If this isn't fixed by Friday I'm switching to another provider.",
      "If this isn't fixed by Friday I'm switching to another provider",
    ],
    ['Never again, you lost a customer.', 'Never again, you lost a customer'],
  ],
  silent: [
    "I cancelled my plan in May and you're still billing me.",
    'How do I switch to the yearly plan?',
    'Please cancel the second parcel.',
  ],
} satisfies PointExamples;
