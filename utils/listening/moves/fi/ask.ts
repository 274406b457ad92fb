import type { MoveCue, MoveExamples } from '../../types';

/** Whether a sentence asks is told by its shape (`moves/frame`). These have the shape and ask the customer for nothing. */
export default {
  id: 'fi/ask',
  step: 'ask',
  language: 'fi',
  forms: [],
  never: [
    'voin(?:ko|kohan)? (?:auttaa|olla avuksi)(?: \\p{L}+){0,3}',
    'voimmeko (?:auttaa|olla avuksi)(?: \\p{L}+){0,3}',
    'onko (?:sinulla |teillä )?(?:vielä )?(?:muuta|jotain muuta)',
    'ymmärsin(?:kö|köhän|ks) (?:\\p{L}+ )?(?:oikein|asian|tilante~|kaiken)',
    '(?:onko|oliko|pitääkö|menikö) (?:näin|tämä oikein|se näin|tämä|se)(?: oikein)?\\W*$',
    'saisinko luvan',
    'kuka tietää',
    // Blame in the shape of a question.
    '(?:miksi et|mikset|miksette|miksi ette) (?:\\p{L}+ ){0,2}\\p{L}+(?:nut|nyt|neet)',
    'et(?:kö|tekö) (?:\\p{L}+ )?(?:lukenut|huomannut|tarkistanut|lukeneet|huomanneet|tarkistaneet)',
    'jäikö (?:minulta |multa )?(?:jotain|jokin|mitään)',
  ],
} satisfies MoveCue;

export const examples = {
  makes: [
    ['Mitä tapahtui, kun painoit nappia?', 'Mitä tapahtui, kun painoit nappia?', 'open'],
    [
      'Voisitko kertoa tarkemmin, milloin ääni kuuluu',
      'Voisitko kertoa tarkemmin, milloin ääni kuuluu',
      'open',
    ],
    ['No niin, mites toi latauspiuha', 'No niin, mites toi latauspiuha', 'open'],
    ['Kerro vielä, mistä kohdasta vettä tulee.', 'Kerro vielä, mistä kohdasta vettä tulee.', 'open'],
    ['Haluaisin ymmärtää, miten lasku syntyi.', 'Haluaisin ymmärtää, miten lasku syntyi.', 'open'],
    ['Onko laitteessa virta päällä?', 'Onko laitteessa virta päällä?', 'closed'],
    ['Onks se valo vihree', 'Onks se valo vihree', 'closed'],
    ['Siinäkö kohdassa kuva katosi', 'Siinäkö kohdassa kuva katosi', 'closed'],
  ],
  silent: [
    'Voinko auttaa vielä jossain muussa?',
    'Luin koko viestiketjun ja verkko toimii nyt.',
    'Koko tilaus lähtee tänään.',
    'Verkko on taas kunnossa.',
    'Miten ihanaa, että se löytyi!',
    'Miksi et lukenut ohjetta?',
    'Koska laite on takuussa, korjaus on maksuton.',
    'Mitä pikemmin laite tulee meille, sitä nopeammin se on kunnossa.',
  ],
} satisfies MoveExamples;
