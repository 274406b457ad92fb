import type { MoveCue, MoveExamples } from '../../types';

/** Commands are known by their shape (`moves/frame`), and what is no other move is information. These are words that advise. */
export default {
  id: 'en/inform',
  step: 'inform',
  language: 'en',
  forms: [
    {
      form: 'advice',
      cues: [
        "you(?:'ll| will)? (?:\\p{L}+ )?(?:should|must|need to|have to|ought to|might want to|may want to|might try|could|can|might consider|may consider|could try|can try|'d better|had better|better)(?! (?:you|i|be (?:frustrated|tired|upset)))",
        "(?:i'd|i would|we'd|we would|we|i|i'll) (?:really |strongly |highly |also |definitely |just )?(?:suggest|recommend|advise|encourage)",
        '(?:my|our|one) (?:advice|suggestion|recommendation|tip|thing you)',
        '^(?:try|consider|please|maybe try|perhaps try)',
        '(?:maybe|perhaps) (?:you|try|just|if you|it (?:would|might|could)|a|talk|start|some)',
        '(?:it )?(?:might|may|could|would|can|will) (?:also |really |definitely |even )?(?:be (?:good|helpful|useful|worth|worthwhile|best|better|wise|nice|a good idea|beneficial)|help(?! me))(?! you\\?)',
        '(?:have|did) you (?:ever |also |maybe |already )?(?:tried|try|considered|consider|thought (?:of|about)|think (?:of|about)|looked into|look into|thought maybe)(?! (?:it|this|that) before)',
        "why (?:don't|not) (?:you|try|just|we)",
        '(?:what|how) about (?:\\p{L}+ing|if you|a)',
        'what if you',
        'if i were you',
        'would it help (?:if|to)',
        'would you (?:consider|be (?:open|willing) to|like me to)',
        '(?:a|one|another|the (?:best|next|first)) (?:good |great |other )?(?:way|thing|step|option|idea|place|trick) (?:is|would be|could be|might be|may be|to)',
      ],
      unless: [
        '(?:i|we) (?:\\p{L}+ )?(?:wish|hope) you',
        'can you (?:tell|describe|say)',
        'you (?:can|could) (?:\\p{L}+ )?(?:say|do it|do this|see that it)$',
      ],
    },
  ],
} satisfies MoveCue;

export const examples = {
  makes: [
    ['You could update the app first.', 'You could update the app first.', 'advice'],
    ['Restart the router and wait a minute.', 'Restart the router and wait a minute.', 'advice'],
    ['Have you considered the monthly ticket?', 'Have you considered the monthly ticket?', 'advice'],
    ['The parcel left the warehouse today.', 'The parcel left the warehouse today.', 'information'],
  ],
  silent: ['Hello!', 'I see.', 'You waited two hours for nothing.', 'Which colour did you order?'],
} satisfies MoveExamples;
