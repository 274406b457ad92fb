import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/taytettava-ennen',
  language: 'fi',
  category: 'C5',
  severity: 2,
  mode: 'auto',
  title: { fi: 'Pyyntö, ja mitä siitä seuraa', en: 'A request, and what comes of it' },
  why: {
    fi: 'Sama ehto pyyntönä kertoo, mitä asiakas saa, eikä mitä häneltä vaaditaan.',
    en: 'The same condition as a request says what the customer gets, not what is demanded.',
  },
  match:
    'sinun on (?<deed>täytettävä|lähetettävä|toimitettava|allekirjoitettava|vahvistettava|liitettävä|palautettava|maksettava|tarkistettava|päivitettävä) (?<object>@object),? ennen kuin (?<who>voimme|voin|pystymme|pystyn) (?<rest>(?:…))@end',
  becomes: ['$<deed|couldYouDo> $<object|whole>? Sitten $<who> $<rest>'],
  also: [
    {
      match:
        'sinun (?:pitää|täytyy|tulee) (?<deed>@infinitive) (?<object>@object),? ennen kuin (?<who>voimme|voin|pystymme|pystyn) (?<rest>(?:…))@end',
      becomes: ['$<deed|couldYou> $<object|whole>? Sitten $<who> $<rest>'],
    },
  ],
  unless: ['ei|vain|jos'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      'Sinun on täytettävä lomake, ennen kuin voimme jatkaa.',
      'Täyttäisitkö lomakkeen? Sitten voimme jatkaa.',
    ],
    [
      'Hei Joona, sinun on maksettava lasku ennen kuin voin tilata purjeen.',
      'Hei Joona, maksaisitko laskun? Sitten voin tilata purjeen.',
    ],
    [
      'Sinun pitää lähettää kuva ennen kuin pystymme löytämään osan.',
      'Lähettäisitkö kuvan? Sitten pystymme löytämään osan.',
    ],
  ],
  leaves: [
    'Sinun on lukittava ovi, ennen kuin lähdemme.',
    'Täyttäisitkö lomakkeen?',
    'Lain mukaan sinun on lähetettävä todistus, ennen kuin voimme avata tilin.',
    'Sinun ei pidä lähettää kuvaa, ennen kuin voin katsoa sen.',
  ],
} satisfies RewriteExamples;
