import type { MoveCue, MoveExamples } from '../../types';

export default {
  id: 'en/receive',
  step: 'receive',
  language: 'en',
  forms: [
    {
      cues: [
        "(?:i|i've|i have|we|we've) (?:\\p{L}+ )?(?:read|seen|looked at|gone through|received|got|noted|heard|looked through) (?:\\p{L}+ )?(?:your|the|all|through|everything|what you)(?: [\\p{L}']+)*",
        "^(?:(?:oh|ah|um|uh|well|yeah|okay|ok|right|yes|no),? )*(?:uh-huh|uh huh|um-hum|mm-hmm|mm-hm|mmhmm|mhm|mm|hmm|hm|huh|yeah|yep|yes|right|okay|ok|i see|oh|got it|understood|gotcha|sure|alright|all right|really|oh really|is that right|exactly|absolutely|definitely|of course|fair enough|makes sense|that makes sense|true|wow|oh my|i know|good|great|oh okay|oh yeah|oh i see|i understand|that's right|that's true|that's great|that's good|oh wow|uh|interesting|do you|did you|is it|gosh|goodness|my goodness|boy|oh boy|huh-uh|oh no|well)[.,!? ]*$",
      ],
    },
  ],
} satisfies MoveCue;

export const examples = {
  makes: [
    ["I've read your message about the two invoices.", "I've read your message about the two invoices."],
    ['I see.', 'I see.'],
  ],
  silent: ['Thanks for contacting us!', 'The parcel left today.'],
} satisfies MoveExamples;
