import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/emme-voi',
  language: 'fi',
  category: 'C1',
  severity: 2,
  mode: 'ask',
  title: { fi: 'Näytä ovi kiellon vieressä', en: 'Show a door next to the no' },
  why: {
    fi: 'Ei saa jäädä selväksi, mutta sen vieressä pitää olla jotain, mihin tarttua.',
    en: 'The no stays clear, and beside it stands something to hold on to.',
  },
  match:
    '(?<!joten )(?<no>(?:emme|en) (?:valitettavasti )?(?:voi|pysty|kykene) (?!vielä|enää|sanoa|kertoa|paljastaa|luovuttaa tieto|kommentoida|jakaa tieto|luvata|uskoa|tietää|kuin|muuta kuin|kyllin|tarpeeksi|mitään|olla|kiittää|tehdä mitään|tehdä asialle mitään)(?:…))@end',
  becomes: ['$<no>, mutta voin [mitä voit tehdä sen sijaan]'],
  unless: ['ennen|ilman|ellei~|jollei~|mutta|vaan|sen sijaan|koska|sillä|jos|mitään|vasta|kysyit|toivoit'],
  unlessDraft: [
    '(?<!en |emme |et |ei )(?:voin|voimme|voit|voisin|voisimme|voisit~|voitte|voisitte~)|sen sijaan|ehdotan|vaihtoehto~|onnistuu|sopisiko|kävisikö',
    '@door',
  ],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      'Hei Aatos! Emme voi vaihtaa kankaan kuviota.',
      'Hei Aatos! Emme voi vaihtaa kankaan kuviota, mutta voin [mitä voit tehdä sen sijaan].',
    ],
    [
      'En pysty siirtämään varausta toiselle nimelle.',
      'En pysty siirtämään varausta toiselle nimelle, mutta voin [mitä voit tehdä sen sijaan].',
    ],
    [
      'Kiitos kuvista. Emme kykene hakemaan sohvaa kolmannesta kerroksesta.',
      'Kiitos kuvista. Emme kykene hakemaan sohvaa kolmannesta kerroksesta, mutta voin [mitä voit tehdä sen sijaan].',
    ],
  ],
  leaves: [
    'En voi vielä sanoa, milloin linja toimii.',
    'Emme voi toimittaa Norjaan, mutta Ruotsiin voimme.',
    'Emme voi siirtää pöytää tänään. Sopisiko perjantai?',
    'En voi kuin kiittää!',
    'Emme voi hakea jääkaappia. Soita muuttofirmaan, jonka numero on lomakkeessa.',
    'Emme voi nimetä varausta uudelleen. Täytä lomake osoitteessa www.varaukset.example.',
    'Tunnusta ei voi siirtää toiselle.',
  ],
} satisfies RewriteExamples;
