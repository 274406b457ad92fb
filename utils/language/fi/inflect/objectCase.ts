/**
 * Objects of support talk in the partitive, with the genitive (or plural nominative) of a whole object and the nominative of
 * a subject. A closed list: whether an object is whole, and how it bends, is known only of these. Compounds bend by their
 * last part.
 */
const NOUNS: ReadonlyMap<string, readonly [total: string, nominative: string]> = new Map(
  [
    'pakettia:paketin:paketti tuotetta:tuotteen:tuote osoitetta:osoitteen:osoite laskua:laskun:lasku maksua:maksun:maksu',
    'summaa:summan:summa laitetta:laitteen:laite kuittia:kuitin:kuitti korttia:kortin:kortti lippua:lipun:lippu',
    'aikaa:ajan:aika tiliä:tilin:tili salasanaa:salasanan:salasana numeroa:numeron:numero kuvaa:kuvan:kuva',
    'lomaketta:lomakkeen:lomake varaosaa:varaosan:varaosa puhelinta:puhelimen:puhelin liittymää:liittymän:liittymä',
    'hintaa:hinnan:hinta avainta:avaimen:avain jäsenyyttä:jäsenyyden:jäsenyys kirjettä:kirjeen:kirje viestiä:viestin:viesti',
    'matkaa:matkan:matka huonetta:huoneen:huone vikaa:vian:vika liitettä:liitteen:liite tositetta:tositteen:tosite',
    'päätöstä:päätöksen:päätös kauppaa:kaupan:kauppa sijaintia:sijainnin:sijainti lainaa:lainan:laina pyyntöä:pyynnön:pyyntö',
    'linkkiä:linkin:linkki koodia:koodin:koodi sivua:sivun:sivu sähköpostia:sähköpostin:sähköposti lisenssiä:lisenssin:lisenssi',
    'vuoroa:vuoron:vuoro tunnistetta:tunnisteen:tunniste maksuerää:maksuerän:maksuerä paikkaa:paikan:paikka',
    'tietoja:tiedot:tiedot rahoja:rahat:rahat kuvia:kuvat:kuvat tuotteita:tuotteet:tuotteet laskuja:laskut:laskut',
    'paketteja:paketit:paketit lippuja:liput:liput osia:osat:osat avaimia:avaimet:avaimet papereita:paperit:paperit',
  ]
    .join(' ')
    .split(' ')
    .map((entry) => {
      const [partitive = '', total = '', subject = ''] = entry.split(':');
      return [partitive, [total, subject] as const] as const;
    }),
);
/** "tilausta", "lähetystä", "tilauksia": every noun in -us and -ys that an object can be bends alike. */
const ACTION = /^(?<stem>\p{L}{2,}(?:[^u\P{L}]u|[^y\P{L}]y))s(?:ta|tä)$/u;
const ACTIONS = /^(?<stem>\p{L}{2,}[uy])ksi(?:a|ä)$/u;
const POSSESSIVE = /(?<=\p{L}{4}(?:a|ä))(?:si|nne|mme|ni)$/u;
/** A genitive before the object does not bend; anything else before it might have to. */
const ATTRIBUTE = /^(?:\p{L}{2,}n|\p{L}{3,}(?:si|nne))$/u;

/** The object as a whole one: "tilausta" → "tilauksen", "tilaustasi" → "tilauksesi", "rahoja" → "rahat"; else not sure. */
export function totalObject(words: string): string | undefined {
  return bend(words, 0);
}

/** The object as a subject: "tilausta" → "tilaus", "tietojasi" is not sure. */
export function nominative(words: string): string | undefined {
  return bend(words, 1);
}

function bend(words: string, form: 0 | 1): string | undefined {
  const parts = words.split(/\s+/u);
  const last = parts.at(-1) ?? '';
  if (!parts.slice(0, -1).every((part) => ATTRIBUTE.test(part))) return undefined;
  const possessive = POSSESSIVE.exec(last)?.[0];
  const bent =
    possessive === undefined
      ? bare(last)?.[form]
      : withPossessive(last.slice(0, -possessive.length), possessive);
  return bent === undefined ? undefined : [...parts.slice(0, -1), bent].join(' ');
}

function bare(partitive: string): readonly [string, string] | undefined {
  const action = ACTION.exec(partitive)?.groups?.stem;
  if (action !== undefined) return [`${action}ksen`, `${action}s`];
  const actions = ACTIONS.exec(partitive)?.groups?.stem;
  if (actions !== undefined) return [`${actions}kset`, `${actions}kset`];
  for (const [ending, [total, subject]] of NOUNS) {
    if (!partitive.endsWith(ending)) continue;
    const start = partitive.slice(0, -ending.length);
    if (start === '' || /^\p{L}{3,}$/u.test(start)) return [start + total, start + subject];
  }
  return undefined;
}

/** With a possessive ending both cases are the same, and the strong grade comes back: "pakettiasi" → "pakettisi". */
function withPossessive(partitive: string, possessive: string): string | undefined {
  const total = bare(partitive)?.[0];
  if (total === undefined || !total.endsWith('n')) return undefined;
  const strong = /[aeioöuyä](?:a|ä)$/u.test(partitive) ? partitive.slice(0, -1) : total.slice(0, -1);
  return strong + possessive;
}
