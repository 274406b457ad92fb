import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/ongelmana-on',
  language: 'fi',
  category: 'C8',
  severity: 1,
  mode: 'ask',
  title: { fi: 'Kerro asia ja seuraava askel', en: 'Name the thing and the next step' },
  why: {
    fi: 'Ongelmaksi nimeäminen ei auta; tapahtunut ja keino auttavat.',
    en: 'Calling it a problem doesn’t help; what happened and a way on do.',
  },
  match:
    '(?:ongelmana on(?: nyt)?|ongelma on (?:siinä|se)|vikana on|pulmana on|ongelma johtuu siitä),? että (?<fact>(?:…))(?<mark>[.!]|$)',
  becomes: ['$<fact|capital>. [mikä auttaa seuraavaksi]'],
  unless: [
    'me|meillä|meidän|häiriö~|katko~|kaikilla|kaikille|kaikilta|palvelin~|palvelim~|järjestelmämme|vuoto~',
  ],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      'Ongelmana on, että osoitteessa on kaksi postinumeroa.',
      'Osoitteessa on kaksi postinumeroa. [mikä auttaa seuraavaksi]',
    ],
    ['Ongelma on siinä, että johto jää lyhyeksi.', 'Johto jää lyhyeksi. [mikä auttaa seuraavaksi]'],
    ['Vikana on, että koodi vanheni yöllä.', 'Koodi vanheni yöllä. [mikä auttaa seuraavaksi]'],
  ],
  leaves: [
    'Ongelmana on, että palvelin on alhaalla kaikilla.',
    'Onko ongelmana se, että kansi jumittaa?',
    'Ongelma on ratkennut.',
    'Kirjoitit, että ongelmana on, että se vuotaa.',
  ],
} satisfies RewriteExamples;
