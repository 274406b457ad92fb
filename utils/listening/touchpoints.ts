import type { Language } from '../conversation/types';
import type { Touchpoint } from '../insights/types';
import { anyOf } from '../language/pattern';

/** Words that place a matter on the customer's path; the first that fits counts, so the telling ones come first. */
const PLACES: Readonly<Record<Language, readonly (readonly [Touchpoint, readonly string[]])[]>> = {
  fi: [
    ['returns', ['palaut~', 'palautu~', 'takaisin', 'vaihta~ koko~', 'hyvity~', 'reklam~']],
    [
      'billing',
      [
        'lasku~',
        'maksu~',
        'maksa~',
        'maksoin',
        'veloit~',
        'hinta~',
        'hinna~',
        'tuplavelo~',
        'perintä~',
        'eräpäiv~',
      ],
    ],
    [
      'delivery',
      [
        'toimitu~',
        'paket~',
        'lähety~',
        'posti~',
        'nouto~',
        'kuljet~',
        'seurant~',
        'perille',
        'saapu~',
        'kuriiri~',
      ],
    ],
    [
      'support',
      [
        'asiakaspalvel~',
        'chat~',
        'jono~',
        'soit(?:in|an|ettu|taa)~',
        'vastau~',
        'kerta',
        'asentaja~',
        'huolto~',
        'päivyst~',
      ],
    ],
    [
      'onboarding',
      ['käyttöönot~', 'asen(?:nus|taa|sin)~', 'rekisteröi~', 'tunnuk~', 'aktivoi~', 'kirjautumi~'],
    ],
    [
      'order',
      [
        'tila(?:us|sin|ta|uksen|amani|ttu)~',
        'ostoskori~',
        'kassa~',
        'varau~',
        'varas~',
        'ajanvarau~',
        'ost(?:in|aa)~',
      ],
    ],
    ['discovery', ['tarjou~', 'mainos~', 'valikoima~', 'verkkosiv~', 'etsin~']],
    [
      'use',
      [
        'toimi~',
        'käyt~',
        'sovellu~',
        'laite~',
        'laitte~',
        'netti~',
        'yhtey~',
        'ohjelma~',
        'rikki',
        'patteri~',
      ],
    ],
  ],
  en: [
    ['returns', ['return~', 'refund~', 'exchange~', 'send (?:it )?back', 'replacement']],
    [
      'billing',
      ['invoice~', 'bill~', 'charge~', 'pay~', 'paid', 'price~', 'fee~', 'rent', 'statement', 'cost~'],
    ],
    ['delivery', ['deliver~', 'parcel~', 'package~', 'courier~', 'shipp~', 'tracking', 'arriv~', 'postal']],
    [
      'support',
      [
        'support',
        'customer service',
        'agent~',
        'chat~',
        'on hold',
        'rang',
        'call(?:ed|ing)?',
        'engineer~',
        'reply',
        'technician~',
        'reported',
      ],
    ],
    [
      'onboarding',
      [
        'install~',
        'set ?up',
        'sign(?:ed|ing)? up',
        'register~',
        'activat~',
        'getting started',
        'new account',
      ],
    ],
    ['order', ['order~', 'book~', 'checkout', 'cart', 'bought', 'purchase~', 'reservation~', 'appointment~']],
    ['discovery', ['offer~', 'advert~', 'website', 'catalog~', 'plans?']],
    [
      'use',
      [
        'app',
        'device~',
        'work~',
        'use~',
        'using',
        'login',
        'log ?in',
        'internet',
        'export~',
        'feature~',
        'broken',
        'screen',
      ],
    ],
  ],
};

const COMPILED: Readonly<Record<Language, readonly (readonly [Touchpoint, RegExp])[]>> = {
  fi: PLACES.fi.map(([touchpoint, words]) => [touchpoint, anyOf(words, 'gu')] as const),
  en: PLACES.en.map(([touchpoint, words]) => [touchpoint, anyOf(words, 'gu')] as const),
};

/** Where on the customer's path a folded text is about: what most of its words speak of; `undefined` when none tells. */
export function touchpointOf(folded: string, language: Language): Touchpoint | undefined {
  let best: Touchpoint | undefined;
  let most = 0;
  for (const [touchpoint, words] of COMPILED[language]) {
    const count = folded.match(words)?.length ?? 0;
    if (count > most) [best, most] = [touchpoint, count];
  }
  return best;
}
