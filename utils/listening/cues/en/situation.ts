import type { PointCue, PointExamples } from '../../types';

export default {
  id: 'en/situation',
  kind: 'situation',
  language: 'en',
  cues: [
    "(?:i|we)(?:'ve got| have|'ve) (?:[\\p{L}\\p{N}'-]+ ){0,3}(?:baby|newborn|toddler|small children|young kids|young children)",
    "(?:my|our) (?:husband|wife|partner|mum|mom|dad|father|mother|son|daughter|nan|grandma|grandad) (?:can't|cannot|can) (?:stand|walk|see|hear|drive|climb|manage|lift|use)",
    "(?:he|she)(?:'s| is) (?:[\\p{L}]+ )?(?:anxious|poorly|unwell|frail|housebound|nervous)",
    "(?:i'm|i am|im|we're|we are|i was) (?:[\\p{L}']+ ){0,2}(?:abroad|travel~|moving|pregnant|disabled|retired|a student|students|unemployed|self[- ]employed|on holiday|on vacation|in hospital|in the hospital|at the airport|overseas|a nurse|a carer|a single (?:mum|mom|dad|parent)|new (?:to|here)|working from home|on (?:maternity|sick|parental) leave|away|his only|her only|getting married|starting|switching|leaving|flying|driving)",
    "(?:my|our) (?:[\\p{L}']+ ){0,2}(?:wife|husband|partner|mum|mom|dad|father|mother|son|daughter|kids?|children|baby|sister|brother|grandmother|grandfather|nan|grandma|grandpa|dog|cat|wedding|birthday|funeral|anniversary|boss|parents) [\\p{L}']+",
    '(?:\\p{L}+ )?(?:wedding|birthday|anniversary|graduation|christening|funeral|stroke)',
    '(?:my|our) (?:wedding|birthday|holiday|move|exam|interview|surgery|operation|trip|party|launch|event|course|deadline)(?: is)?',
    '(?:passed away|died|funeral|in hospital|chemo|surgery|asthma|wheelchair|divorce|lost (?:my|his|her) job|laid off|made redundant)',
    "(?:we|i)(?:'re| are|'m| am)? (?:moved|moving|relocating)",
    "(?:it's|it is|was|as|for) a (?:gift|present|surprise|birthday)",
    '(?:i|we) (?:live|work|study|run) (?:in|at|from|abroad|alone|on|nights|a|an|with)',
    '(?:i|we) (?:use|rely on) (?:it|this|the|your)',
    "(?:i'm|i am|he's|she's|he is|she is|my (?:mum|mom|dad|husband|wife|son|daughter) is) (?:[\\p{L}]+ ){0,2}(?:blind|deaf|partially sighted|visually impaired|colou?r-?blind|dyslexic|hard of hearing|autistic)",
    '(?:i|we) use a (?:screen reader|wheelchair|hearing aid|walking frame)',
    "(?:i|we) (?:don't|do not|dont) have (?:a |an |any )?(?:car|computer|smartphone|printer|bank account|landline|email)",
    'i give up',
    "i guess (?:i'll|we'll|that's)",
    "(?:i'll|we'll) (?:just )?(?:manage|live with it|leave it|do without)",
    'no matter(?: then)?',
    'never ?mind',
    'forget it',
    "don't bother",
    "don't worry about it then",
    'leave it(?: then)?',
    'whatever then',
  ],
  unless: ['my (?:order|account|parcel)'],
} satisfies PointCue;

export const examples = {
  hears: [
    ["We've got a toddler. The tap drips.", "We've got a toddler"],
    ["My wife can't climb stairs.", "My wife can't climb stairs"],
    ["We're moving house on the 5th.", "We're moving house on the 5th"],
    ['My son starts school next week and he needs the bus card.', 'My son starts school next week'],
  ],
  silent: ['My order is late.', 'Where is the nearest store?'],
} satisfies PointExamples;
