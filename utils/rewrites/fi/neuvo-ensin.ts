import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/neuvo-ensin',
  language: 'fi',
  category: 'C28',
  severity: 1,
  mode: 'ask',
  title: { fi: 'Ensin se, mitä kuulit', en: 'First what you heard' },
  why: {
    fi: 'Asiakas kertoi pitkästi vaivastaan, ja vastaus alkaa tiedolla; yksi rivi ensin näyttää, että luit sen.',
    en: 'The customer told a long story of trouble, and the answer begins with facts; one line first shows that you read it.',
  },
  source: 'shared metric "acknowledge first", where the customer told a trouble',
  match:
    '(?<=^)(?<first>(?!(?:kiitos|kiitokset|hei|moi|moikka|terve|hyvä|hyvää|huomenta|arvoisa|tervetuloa)(?!\\p{L}))(?:…))@end',
  becomes: ['[mitä kuulit, asiakkaan sanoin]. $<first|capital>'],
  most: 1,
  whenDraft: ['^\\s{0,4}(?:\\S+\\s+){14}\\S+'],
  unlessDraft: [
    // The slot is where it will be said.
    '\\[mitä kuulit',
    // A longer draft is the monologue's.
    '^\\s{0,4}(?:\\S+\\s+){50}\\S+',
    '(?<=^|\\n)\\s{0,4}(?:\\d+[.)]|[-*•]) \\S+',
    '1[.)] \\p{L}+',
    // A plain answer to a plain question, and danger, come before everything.
    '(?:kyllä|joo|ei)(?=[,.!] )|älä|älkää|ei saa|vaara~|hätä~|112|kaasu~|ylikuum~',
    '^[^?]*\\?',
    '@heard',
    '(?:pahoittel|pahoilla|anteeksi|harmi|ikäv|kurj|turhau|häm|ärsyt|valitet)~|(?:meidän|minun|oma) (?:virhe~|vika~|moka~)|(?:virheemme|vikamme)|liikaa|liian|paljon|jouduit~|jouduitte|viestisi|viestinne|kuvauksesi|kuvauksenne|ei ihme|mukava kuulla|puolestasi|puolestanne|sinulle|sinulta|sinun|teille|teiltä',
    // Naming the trouble, or whom it meets, shows that it was heard.
    '@trouble|taas|yhä|odot~|viiv~|väärä~|väärin|vauva~|(?:poika|tyttäre|tytär|lapse|äiti|isä|miehe|vaimo|perhee)~(?:si|nne|llesi|llenne)',
    // Nor is what has been done for the customer a lesson.
    'nyt|tänään|huomen(?:na|aamuna|illalla)|(?:maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai)na|(?:olen|olemme|soit(?:an|in|amme|imme)|lähet(?:än|in|ämme|imme)|vara(?:an|sin|amme|simme)|tila(?:an|sin|amme|simme)|palau(?:tan|tin|tamme|timme)|hyvi(?:tän|tin|tämme|timme)|vaih(?:dan|doin|damme|doimme)|korja(?:an|sin|amme|simme)|tarkist(?:an|in|amme|imme)|selvi(?:tän|tin|tämme|timme)|katso(?:n|in|mme|imme)|kysy(?:n|in|mme|imme)|siir(?:rän|sin|rämme|simme)|pyy(?:dän|sin|dämme|simme)|teen|tein|teemme|teimme|anno(?:in|imme)|lisä(?:än|sin|ämme|simme)|peru(?:n|in|mme|imme)|näen|näin|näemme)',
  ],
  // What works again is told with joy.
  unlessCustomer: [
    'toimii (?:taas|nyt|hyvin|hienosti|moitteetta|loistavasti)|kuin unelma|korjaantui|ratkesi|(?:on nyt|nyt on) kunnossa|halusin (?:vain )?(?:kertoa|kiittää)|kiitos (?:avusta|korjauksesta|nopeasta|hyvästä)',
  ],
  whenUnanswered: ['^(?=[\\s\\S]*?(?<!\\p{L})(?:@trouble)(?!\\p{L}))\\s{0,9}(?:\\S+\\s+){30}\\S+'],
} satisfies RewriteRule;

const VAJA =
  'Vaja seisoo neljän kiven päällä, sen katto on peltiä ja ovi aukeaa etelään. Kuusi turpoaa kostealla muutaman millin ja kutistuu kuivalla';

export const examples = {
  rewrites: [
    [`Hei. ${VAJA}.`, `Hei. [mitä kuulit, asiakkaan sanoin]. ${VAJA}.`],
    [`Kiitos yhteydenotosta. ${VAJA}.`, `Kiitos yhteydenotosta. [mitä kuulit, asiakkaan sanoin]. ${VAJA}.`],
    [
      `Hei Ola! ${VAJA}, mikä on tavallista.`,
      `Hei Ola! [mitä kuulit, asiakkaan sanoin]. ${VAJA}, mikä on tavallista.`,
    ],
  ],
  leaves: [
    `Kirjoitit, että ovi jumittaa sateella. ${VAJA}.`,
    `Kolme käyntiä yhden oven takia on liikaa. ${VAJA}.`,
    `${VAJA}. Mistä kohdasta ovi ottaa kiinni?`,
    `Höylään oven maanantaina ja vaihdan saranat. ${VAJA}.`,
    'Vaja seisoo neljän kiven päällä, ja kuusi turpoaa kostealla.',
    `Näin se tehdään.\n1. Nosta ovi\n2. Höylää se\n${VAJA}.`,
    `Vaiheet: 1. Nosta ovi. 2. Höylää se. ${VAJA}.`,
    `Ei, karmi on kunnossa. ${VAJA}.`,
    `Ovi, joka on kahden käynnin jälkeen yhä jumissa, saa uuden karmin. ${VAJA}.`,
  ],
  customer:
    'Toukokuussa teiltä ostamani vajan ovi jumittaa aina kun sataa. Asentajanne on käynyt täällä kaksi kertaa höyläämässä sitä, ja sunnuntaina se oli jumissa kolmannen kerran, pyörä sisällä, joten myöhästyin töistä eikä kukaan vastannut puhelimeen.',
} satisfies RewriteExamples;
