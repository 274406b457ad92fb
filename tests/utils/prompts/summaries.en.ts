/** Invented support messages with the summary that an agent can send as it is; read by a strict editor. */
export const SUMMARIES: readonly (readonly [customer: string, summary: string])[] = [
  [
    "Hi, I bought a kettle from you on 2 September and its already leaking from the base. I've stopped using it because the plug gets wet. Could you send me a replacement? Order KT-30418.",
    "You bought a kettle from us on 2 September and it's already leaking from the base (order KT-30418). You've stopped using it because the plug gets wet. You'd like us to send you a replacement.",
  ],
  [
    'i cancelled my membership in june but you charged me again on the 1st. i rang twice and nobody called back. can i get the money back',
    "You cancelled your membership in June but we charged you again on the 1st. You rang twice and nobody called back. You'd like to know if you can get the money back.",
  ],
  [
    'My router keeps dropping the connection every evening. I restarted it and changed the cable. I work from home and I missed two meetings this week.',
    'Your router keeps dropping the connection every evening. You restarted it and changed the cable. You work from home and you missed two meetings this week.',
  ],
  [
    'Hello, I returned the book on Monday but my account still shows it as overdue. Will I have to pay the fine?',
    "You returned the book on Monday but your account still shows it as overdue. You'd like to know if you will have to pay the fine.",
  ],
  [
    "our flowers for saturday haven't been confirmed yet and the wedding is at 2pm. i paid the deposit of £120 in May. when will you confirm?",
    "Your flowers for Saturday haven't been confirmed yet and the wedding is at 2pm. You paid the deposit of £120 in May. You'd like to know when we will confirm.",
  ],
  [
    "The lift in our building has been out of order for eight days. My mother uses a wheelchair and she can't leave the flat. Has a repair been booked?",
    "The lift in your building has been out of order for eight days. Your mother uses a wheelchair and she can't leave the flat. You'd like to know if a repair has been booked.",
  ],
  [
    'Good morning, invoice 8812045 shows two licences, but we only ordered one. Please correct it before the end of the month, as our books close on the 30th.',
    "Invoice 8812045 shows two licences, but you only ordered one. You'd like us to correct it before the end of the month, as your books close on the 30th.",
  ],
  [
    'tracking says my parcel was delivered yesterday but its not here. I was at home all day and nobody rang the bell. I checked with my neighbour too.',
    "Tracking says your parcel was delivered yesterday but it's not there. You were at home all day and nobody rang the bell. You checked with your neighbour too.",
  ],
  [
    "The coat I ordered arrived today, but the zip is stuck. I'd like to swap it for a medium. Do I need to pay for the return?",
    "The coat you ordered arrived today, but the zip is stuck. You'd like to swap it for a medium and to know if you need to pay for the return.",
  ],
  [
    'We run a small bakery and the card reader froze at noon. We had to turn customers away. You said you would send an engineer on Tuesday.',
    'You run a small bakery and the card reader froze at noon. You had to turn customers away, and we said we would send an engineer on Tuesday.',
  ],
  [
    "My daughter starts school on 12 August and her bus pass hasn't come. I applied in May. Who do I contact about it?",
    "Your daughter starts school on 12 August and her bus pass hasn't come. You applied in May. You'd like to know who to contact about it.",
  ],
  [
    "I booked a room with a bath, but we were given one with a shower. My husband can't stand for long. We're here until Thursday.",
    "You booked a room with a bath, but you were given one with a shower. Your husband can't stand for long, and you're there until Thursday.",
  ],
  [
    'cant log in since the update. it says wrong password but i havent changed it. tried the reset link three times',
    "You can't log in since the update, and it says wrong password but you haven't changed it. You tried the reset link three times.",
  ],
  [
    "No heating since Friday. We have a baby and it's 15 degrees inside. I was promised a call yesterday, nobody rang.",
    "You've had no heating since Friday. You have a baby and it's 15 degrees inside. You were promised a call yesterday, and nobody rang.",
  ],
  [
    "My train was cancelled and I had to take a taxi that cost €64. I'd like to have it refunded. What do you need from me?",
    "Your train was cancelled and you had to take a taxi that cost €64. You'd like to have it refunded and to know what we need from you.",
  ],
  [
    "The vase came in pieces. It was a present for my sister's birthday on Sunday. Could you get a new one here by then?",
    "The vase came in pieces. It was a present for your sister's birthday on Sunday. You'd like us to get a new one here by then.",
  ],
  [
    "I don't understand the second line of my bill. There's a ‘standing charge’ of £14, and I thought my plan had none?",
    "There's a ‘standing charge’ of £14, and you thought your plan had none.",
  ],
  [
    "I've been waiting for the sofa for six weeks. You told me you'd deliver it by 10 October. I gave away the old one, so we're sitting on the floor.",
    "You've been waiting for the sofa for six weeks, and we told you we'd deliver it by 10 October. You gave away the old one, so you're sitting on the floor.",
  ],
  [
    "I can't export the March report. The button is grey on both of our computers. I need the file for a meeting on Wednesday at 9.",
    "You can't export the March report, and the button is grey on both of your computers. You need the file for a meeting on Wednesday at 9.",
  ],
  [
    "My dad passed away in April and his phone contract is still running. I've sent the certificate twice. I just want it closed, please.",
    "Your dad passed away in April and his phone contract is still running. You've sent the certificate twice, and you just want it closed.",
  ],
  [
    "I'm really fed up and I want someone to call me. I asked yesterday and the answer didn't help.",
    "You want someone to call you. You asked yesterday and the answer didn't help.",
  ],
  [
    'the heating drops every evening after 8. ive bled the radiators twice and it doesnt help',
    "The heating drops every evening after 8. You've bled the radiators twice and it doesn't help.",
  ],
  [
    'Changed my password, cleared the cache and tried another browser. Nothing helps. Really need to make a payment before noon.',
    'You changed your password, cleared the cache and tried another browser. Nothing helps, and you really need to make a payment before noon.',
  ],
  [
    "We've been customers for ten years and now you charge us an activation fee. That's not fair. I was locked out coz I mistyped the code.",
    "You've been customers for ten years and now we charge you an activation fee. You were locked out because you mistyped the code.",
  ],
  [
    'hello good afternoon our freezer stopped cooling last night can you send someone',
    "Your freezer stopped cooling last night. You'd like us to send someone.",
  ],
  [
    'somebody has used my gift card in another town i did not place that order i want the money back',
    'Somebody has used your gift card in another town, and you did not place that order. You want the money back.',
  ],
  [
    "Dear Sir or Madam, I sent back a lamp on 4 May. The money is still not here. Could you check what is missing? It's a gift for Friday.",
    "You sent back a lamp on 4 May, and the money is still not there. It's a gift for Friday. You'd like us to check what is missing.",
  ],
  [
    'First of all I love the new calendar. One thing drives me mad though: when I move a visit its colour vanishes. It would be great if the colour stayed.',
    'You love the new calendar. When you move a visit its colour vanishes, and it would be great if the colour stayed.',
  ],
  [
    "Hi, my name is Zelda Moor and I want to move my visit. The lift is out :( and I can't climb, I think.",
    "You want to move your visit, and the lift is out. You can't climb.",
  ],
  [
    "My name is on the parcel twice and my wife's is missing. the oven you fitted doesn't warm i tried all the settings. can someone come before Sunday we have guests",
    "Your name is on the parcel twice and your wife's is missing. The oven we fitted doesn't warm, and you tried all the settings. You'd like someone to come before Sunday.",
  ],
];
