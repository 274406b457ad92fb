import { describe, expect, it } from 'vitest';
import { reflect, reflectQuestion } from '../../../utils/listening/reflect';

/** As people type in a chat: tidy, chatty, in small letters, without apostrophes. */
const SAID: readonly (readonly [string, string])[] = [
  ['its broken', "it's broken"],
  [
    'It would be great if you sent me a text when it is nearly due',
    'It would be great if we sent you a text when it is nearly due',
  ],
  ['It would be great if you had an app', 'It would be great if we had an app'],
  [
    "I'd rather swap them for the right size if you still have a 6",
    "You'd rather swap them for the right size if we still have a 6",
  ],
  ['I would like you to call me', 'You would like us to call you'],
  ["I'd be grateful if you could look into it", "You'd be grateful if we could look into it"],
  ['Its broken again', "It's broken again"],
  ['its been two weeks', "it's been two weeks"],
  ['the mixer lost its lid', 'the mixer lost its lid'],
  ['Its lid was cracked', 'Its lid was cracked'],
  ['cant open the app', "you can't open the app"],
  ['i cant pay my invoice', "you can't pay your invoice"],
  ['i dont know where my key is', "you don't know where your key is"],
  ['it doesnt fit me', "it doesn't fit you"],
  ['i think its too loud', "you think it's too loud"],
  ['id like to keep the old one', "you'd like to keep the old one"],
  ['theres a hole in the sleeve', "there's a hole in the sleeve"],
  ['it was due on tuesday', 'it was due on Tuesday'],
  [
    'Our vegetable boxes keep arriving on the wrong day',
    'Your vegetable boxes keep arriving on the wrong day',
  ],
  ['you said you would ring me on monday', 'we said we would ring you on Monday'],
  ["You told me you'd fix it", "We told you we'd fix it"],
  ["I was promised you'd collect the old fridge", "You were promised we'd collect the old fridge"],
  ['you guys sent the wrong charger', 'we sent the wrong charger'],
  ['I need you to send the manual', 'You need us to send the manual'],
  ['I want you to refund the postage', 'You want us to refund the postage'],
  ['It would help if you could resend the link', 'It would help if we could resend the link'],
  ['your courier dropped it over my fence', 'our courier dropped it over your fence'],
  ['you overcharged us in July', 'we overcharged you in July'],
  ["you haven't answered either of my emails", "we haven't answered either of your emails"],
  ['I paid you on 3 June', 'You paid us on 3 June'],
  ['My wife and I booked two seats', 'You and your wife booked two seats'],
  ['we booked because my partner and I moved', 'you booked because you and your partner moved'],
  ['I returned my order and I want the money back', 'You returned your order and you want the money back'],
  ['I hurt myself on the edge', 'You hurt yourself on the edge'],
  ['We assembled it ourselves', 'You assembled it yourselves'],
  ['The red one is mine', 'The red one is yours'],
  ['both mugs were ours', 'both mugs were yours'],
  ["I'm not able to log in on my phone", "You're not able to log in on your phone"],
  ['I am still without hot water', 'You are still without hot water'],
  ['I was out when your driver came', 'You were out when our driver came'],
  ["I wasn't at home", "You weren't at home"],
  ['I ordered on Sunday and was charged on Monday', 'You ordered on Sunday and were charged on Monday'],
  ['was told it would take a day', 'you were told it would take a day'],
  ['Am still waiting for the form', 'You are still waiting for the form'],
  ['Have tried three browsers', 'You have tried three browsers'],
  ['had to borrow a heater', 'you had to borrow a heater'],
  [
    'the jumper that I bought for my nephew has a hole',
    'the jumper that you bought for your nephew has a hole',
  ],
  ['The sofa you delivered to us is green', 'The sofa we delivered to you is green'],
  ['the price you quoted me was lower', 'the price we quoted you was lower'],
  ['The agent I spoke to said "you are on the list"', 'The agent you spoke to said "you are on the list"'],
  ["The page says 'we could not find you'", "The page says 'we could not find you'"],
  ['They told me I was too late', 'They told you you were too late'],
  ["My neighbour says she didn't see anyone", "Your neighbour says she didn't see anyone"],
  ['the parcel is still not here', 'the parcel is still not there'],
  ['the fitter was here on Friday', 'the fitter was there on Friday'],
  ["I'm new here", "You're new here"],
  ['I ordered two lamps here', 'You ordered two lamps here'],
  ['This is my second message', 'This is your second message'],
  ["We're here until Thursday", "You're there until Thursday"],
  ['No heating since Friday', "You've had no heating since Friday"],
  ['no sign of my parcel', "there's no sign of your parcel"],
  ['The letter says ‘we’ll call you’', 'The letter says ‘we’ll call you’'],
  ['I reported it in May, nobody came', 'You reported it in May, and nobody came'],
  ['When I called, nobody answered', 'When you called, nobody answered'],
  ["I'd like a refund please", "You'd like a refund"],
  ['I would like to speak to a person, thank you', 'You would like to speak to a person'],
  ['I never agreed to this', 'You never agreed to this'],
  ["I haven't had any heating since christmas", "You haven't had any heating since Christmas"],
  ['the lift in our building has been out for a week', 'the lift in your building has been out for a week'],
  ['We run a small bakery and our card reader froze', 'You run a small bakery and your card reader froze'],
  ['my daughter is allergic to nuts', 'your daughter is allergic to nuts'],
  ['I just want it sorted', 'You just want it sorted'],
  ['Nobody has told us why', 'Nobody has told you why'],
  ['It keeps asking me for a code I never get', 'It keeps asking you for a code you never get'],
  ['I live on the fourth floor without a lift', 'You live on the fourth floor without a lift'],
  ['I feel a bit lost with these forms', 'You feel a bit lost with these forms'],
  ["I've already explained this to your colleague", "You've already explained this to our colleague"],
  ['the code you texted me has expired', 'the code we texted you has expired'],
  ["I'm afraid I deleted it myself", "You're afraid you deleted it yourself"],
  ['My mum, who is 84, lives alone', 'Your mum, who is 84, lives alone'],
];

/** Told as a wish to know, or as a wish to have something done. */
const ASKED: readonly (readonly [string, string])[] = [
  ['is the meter maybe wrong', "you'd like to know if the meter is wrong"],
  ['where is this badge accepted', "you'd like to know where this badge is accepted"],
  ['does this key work outside', "you'd like to know if this key works outside"],
  ['what is this fee on my ticket', "you'd like to know what this fee on your ticket is"],
  ['do you ship to the US', "you'd like to know if we ship to the US"],
  ['deliver to the back door', "you'd like us to deliver to the back door"],
  ['can you tell me what time you open on sunday', "you'd like to know what time we open on Sunday"],
  ['how come my sister gets a discount', "you'd like to know why your sister gets a discount"],
  ["is there a family ticket, we're five", "you'd like to know if there is a family ticket"],
  ['Could you pass that on to him?', "you'd like us to pass that on to him"],
  ['Could you ship it by Friday?', "you'd like us to ship it by Friday"],
  ['can you send me another one please', "you'd like us to send you another one"],
  ['Could you check it and let me know?', "you'd like us to check it and let you know"],
  ['Please cancel my subscription', "you'd like us to cancel your subscription"],
  [
    'Please send the new contract to my home address.',
    "you'd like us to send the new contract to your home address",
  ],
  ["Please don't ship it before June", "you'd like us not to ship it before June"],
  ['Could I have a receipt for my order?', "you'd like a receipt for your order"],
  ['Could we get our deposit back, please?', "you'd like your deposit back"],
  ['can i change my delivery address', "you'd like to know if you can change your delivery address"],
  ['Can I get a refund?', "you'd like to know if you can get a refund"],
  ['Do you know when the next bus leaves?', "you'd like to know when the next bus leaves"],
  ['Could you tell me whether my claim was accepted?', "you'd like to know whether your claim was accepted"],
  ['Can you tell me how long it will take?', "you'd like to know how long it will take"],
  ['Any idea when it will be back in stock?', "you'd like to know when it will be back in stock"],
  ['Any news on my repair?', "you'd like to hear any news about your repair"],
  ["I'd like to know why my bill went up", "you'd like to know why your bill went up"],
  ['Why did you cancel my booking?', "you'd like to know why we cancelled your booking"],
  ["why hasn't my card arrived?", "you'd like to know why your card hasn't arrived"],
  ["Why isn't it working?", "you'd like to know why it isn't working"],
  ['Has my refund been processed?', "you'd like to know if your refund has been processed"],
  [
    'Is the installation included in the price?',
    "you'd like to know if the installation is included in the price",
  ],
  ['Is there anything you can do?', "you'd like to know if there is anything we can do"],
  ['What can I do about it?', "you'd like to know what you can do about it"],
  ['What are my options?', "you'd like to know what your options are"],
  ['what happened to my order?', "you'd like to know what happened to your order"],
  ['Who do I contact about the lift?', "you'd like to know who to contact about the lift"],
  ['How much does it cost to return it?', "you'd like to know how much it costs to return it"],
  ['Where can I find my invoices?', "you'd like to know where you can find your invoices"],
  [
    'Can I return it and how long does it take?',
    "you'd like to know if you can return it and how long it takes",
  ],
  ['Is anyone coming back or do we wait?', "you'd like to know if anyone is coming back or if you wait"],
  ["When's the engineer coming?", "you'd like to know when the engineer is coming"],
  ['Do I have to send it back myself?', "you'd like to know if you have to send it back yourself"],
  ['Did you get my photos?', "you'd like to know if we got your photos"],
  ['Is it possible to pay later?', "you'd like to know if it is possible to pay later"],
  ['Will I be charged again?', "you'd like to know if you will be charged again"],
  ['How do I cancel?', "you'd like to know how to cancel"],
  ['what time do you close on saturday', "you'd like to know what time we close on Saturday"],
];

/** Nobody can be sure who is meant, or where one clause ends. */
const UNSURE = [
  'I ordered a lamp yesterday morning the shade it was cracked',
  'the door came last week the lock it is missing',
  'when you press the button it hums',
  "you just can't win",
  'u never answer',
  'lets see what happens',
  'lol ok then',
];

const UNSURE_QUESTIONS = [
  'What on earth is this?',
  'Any news?',
  'Really?',
  'Seriously?',
  'Can you believe this?',
  'Is the lamp with the green shade from the old series dimmable?',
  'Update failed twice',
  'Contact form broken',
  'Check engine light is on',
];

describe('chat English in the second person', () => {
  it.each(SAID)('%s', (said, told) => {
    expect(reflect(said, 'en', 'singular')).toBe(told);
  });

  it.each(ASKED)('%s', (said, told) => {
    expect(reflectQuestion(said, 'en', 'singular')).toBe(told);
  });

  it.each(UNSURE)('is left alone when unsure: %s', (said) => {
    expect(reflect(said, 'en', 'singular')).toBeUndefined();
  });

  it.each(UNSURE_QUESTIONS)('is left alone when unsure what is asked: %s', (said) => {
    expect(reflectQuestion(said, 'en', 'singular')).toBeUndefined();
  });
});
