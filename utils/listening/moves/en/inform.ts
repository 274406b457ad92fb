import type { MoveCue, MoveExamples } from '../../types';

export default {
  id: 'en/inform',
  step: 'inform',
  language: 'en',
  forms: [
    {
      form: 'advice',
      cues: [
        "you (?:should|must|need to|have to|ought to|might want to|may want to|could|can|will need to|could try|can try|might try|'ll need to|better)",
        "(?:i'd|i would|we|i) (?:\\p{L}+ )?(?:suggest|recommend|advise)",
        '(?:try|consider|maybe|perhaps|please) (?:\\p{L}+ )?(?:to |you could |you can )?\\p{L}{3,}',
        "^(?:go to|open|click|press|select|choose|tap|restart|reboot|check|make sure|call|visit|send|follow|enter|type|scroll|remember|keep|take|talk|get|give|find|don't|do not|let|leave|turn|unplug|use|ask|look|start|stop|write) \\p{L}+",
        '(?:it )?(?:might|may|could|would) (?:be (?:good|helpful|worth|best|a good idea)|help) (?:to|if)',
        'have you (?:tried|considered|thought)',
        "why don't you",
        'if i were you',
      ],
    },
  ],
} satisfies MoveCue;

export const examples = {
  makes: [
    ['You could update the app first.', 'You could update the app first.', 'advice'],
    ['The parcel left the warehouse today.', 'The parcel left the warehouse today.', 'information'],
  ],
  silent: ['Hello!', 'I see.'],
} satisfies MoveExamples;
