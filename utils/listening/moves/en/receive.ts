import type { MoveCue, MoveExamples } from '../../types';

/** Bare signs of listening ("I see", "mm-hmm") are known by their shape (`moves/frame`). */
export default {
  id: 'en/receive',
  step: 'receive',
  language: 'en',
  forms: [
    {
      cues: [
        "(?:i|i've|i have|we|we've|we have) (?:now |just |also |carefully |already |both )*(?:read|seen|looked at|gone through|received|got|noted|looked through|been through|had a look at|listened to) (?:\\p{L}+ )?(?:your|all your|all the|all of your|all three|both|through your|everything you|what you|every word)(?: [\\p{L}']+)*",
        '(?:your (?:message|e-?mail|photos?|pictures?|letter|call|request|report)|everything you sent) (?:has |have )?(?:reached|arrived|come through|got through|is here|are here|came through)',
        "(?:i'm|i am|we're|we are) (?:all ears|listening|with you|following)",
      ],
      unless: ["(?:have not|haven't|not yet|never)"],
    },
  ],
} satisfies MoveCue;

export const examples = {
  makes: [
    ["I've read your message about the two invoices.", "I've read your message about the two invoices."],
    ['I see.', 'I see.'],
    ['Mm-hmm, right, okay.', 'Mm-hmm, right, okay.'],
    ['Your photos came through.', 'Your photos came through.'],
  ],
  silent: ['Thanks for contacting us!', 'The parcel left today.', "We haven't received your form."],
} satisfies MoveExamples;
