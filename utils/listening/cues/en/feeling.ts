import type { PointCue, PointExamples } from '../../types';

export default {
  id: 'en/feeling',
  kind: 'feeling',
  language: 'en',
  cues: [
    "(?:i'm|i am|im|we're|we are|i was|i feel|feeling|feel|felt|getting|am|makes me|made me|left me|been|very|so|really|absolutely|extremely|beyond|quite|pretty) (?:[\\p{L}']+ ){0,2}(?:angry|furious|mad|upset|annoyed|frustrated|frustrating|disappointed|disappointing|worried|worried sick|scared|afraid|anxious|nervous|stressed|sad|heartbroken|devastated|embarrassed|ashamed|confused|lost|fed up|sick of|tired of|livid|gutted|shocked|disgusted|disgusting|annoying|concerned|desperate|exhausted|hopeless|helpless|overwhelmed|panicking|unhappy|appalled|hurt|insulted|let down|relieved|excited|thrilled|delighted|glad|surprised|at a loss|terrified|happy)",
    '(?:frustrat|disappoint|infuriat|disgust|annoy|embarrass|upsett|depress|exhaust|worry)(?:ing|ment|ed)',
    '(?:such|what|so much|huge|big) (?:a )?(?:frustration|disappointment|shame|nightmare|mess|joke|hassle|pity|relief|headache)',
    'ridiculous',
    'joke',
    'a disgrace',
    'disgraceful',
    'outrageous',
    'unbelievable',
    "(?:can't|cannot|cant) (?:believe|take (?:it|this)|cope|stand)",
    '(?:enough is enough|had enough|last straw|fed up)',
    '(?:worried|panic|panicking)',
    "i don't (?:dare|feel)",
    '(?:oh )?(?:wonderful|great|brilliant|fantastic|lovely|perfect), (?:another|now|so|just)',
    'love (?:paying|waiting|being)',
    'silly me',
    '(?:i|we) (?:feel|felt) (?:so |really |very |just )?(?:bad|awful|terrible|horrible|guilty|sick|rotten)',
    'thanks (?:a lot )?for nothing',
    'my (?:own )?fault',
    'aargh',
    'argh',
    'ugh',
    'wtf',
    'smh',
    'omg',
    'hate (?:it|this|your|the|you|that|waiting|when)',
    'i cried',
    'in tears',
  ],
  unless: [
    '(?:card|phone|mobile|parcel|package|order|luggage|bags?|items?|it|they|wallet|mail|letter|keys?|data|money|payment|files?) (?:(?:has|have|had|is|was|were|are|got|might|may|must|be|been) )+lost',
    "(?:can't|cannot|can not|couldn't) stand (?:for|up|on|in|long|unaided|without|very|at)",
    'not (?:angry|worried|upset|mad|bothered)',
    'no (?:hassle|stress)',
    "(?:don't|do not) (?:worry|panic)",
    'not confused',
    'lost (?:my|our|the|a|in the mail)',
  ],
} satisfies PointCue;

export const examples = {
  hears: [
    ['I am so frustrated with this.', 'I am so frustrated with this'],
    ["The card is gone and I'm really scared.", "I'm really scared"],
  ],
  silent: ["My father can't stand in queues for long.", 'I lost my receipt.', "I'm not upset, just curious."],
} satisfies PointExamples;
