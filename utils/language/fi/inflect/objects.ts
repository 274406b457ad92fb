/** A noun in the cases that an object can stand in, and a subject. */
export type ObjectForms = {
  readonly partitive: string;
  /** Genitive of one, plural nominative of many. */
  readonly total: string;
  readonly nominative: string;
};

/**
 * Objects of support talk. A closed list: whether an object is a whole one, and how it bends, is known only of these.
 * Compounds bend by their last part.
 */
const NOUNS: readonly ObjectForms[] = [
  'pakettia:paketin:paketti tuotetta:tuotteen:tuote osoitetta:osoitteen:osoite laskua:laskun:lasku maksua:maksun:maksu',
  'summaa:summan:summa laitetta:laitteen:laite kuittia:kuitin:kuitti korttia:kortin:kortti lippua:lipun:lippu',
  'aikaa:ajan:aika tiliä:tilin:tili salasanaa:salasanan:salasana numeroa:numeron:numero kuvaa:kuvan:kuva',
  'lomaketta:lomakkeen:lomake varaosaa:varaosan:varaosa puhelinta:puhelimen:puhelin liittymää:liittymän:liittymä',
  'hintaa:hinnan:hinta avainta:avaimen:avain jäsenyyttä:jäsenyyden:jäsenyys kirjettä:kirjeen:kirje viestiä:viestin:viesti',
  'matkaa:matkan:matka huonetta:huoneen:huone vikaa:vian:vika liitettä:liitteen:liite tositetta:tositteen:tosite',
  'päätöstä:päätöksen:päätös kauppaa:kaupan:kauppa sijaintia:sijainnin:sijainti lainaa:lainan:laina pyyntöä:pyynnön:pyyntö',
  'linkkiä:linkin:linkki koodia:koodin:koodi sivua:sivun:sivu sähköpostia:sähköpostin:sähköposti lisenssiä:lisenssin:lisenssi',
  'vuoroa:vuoron:vuoro tunnistetta:tunnisteen:tunniste maksuerää:maksuerän:maksuerä paikkaa:paikan:paikka ohjetta:ohjeen:ohje',
  'päivämäärää:päivämäärän:päivämäärä kenttää:kentän:kenttä kokoa:koon:koko mallia:mallin:malli postia:postin:posti',
  'selvitystä:selvityksen:selvitys lukemaa:lukeman:lukema valtakirjaa:valtakirjan:valtakirja allekirjoitusta:allekirjoituksen:allekirjoitus',
  'tietoja:tiedot:tiedot rahoja:rahat:rahat kuvia:kuvat:kuvat tuotteita:tuotteet:tuotteet laskuja:laskut:laskut',
  'paketteja:paketit:paketit lippuja:liput:liput osia:osat:osat avaimia:avaimet:avaimet papereita:paperit:paperit',
]
  .join(' ')
  .split(' ')
  .map((entry) => {
    const [partitive = '', total = '', subject = ''] = entry.split(':');
    return { partitive, total, nominative: subject };
  });

/** "tilausta, tilauksen, tilaus": every noun in -us and -ys that an object can be bends alike. */
const ACTION = {
  partitive: /^(?<stem>\p{L}{2,}[^uy\P{L}][uy])s(?:ta|tä)$/u,
  total: /^(?<stem>\p{L}{2,}[^uy\P{L}][uy])ksen$/u,
  nominative: /^(?<stem>\p{L}{3,}[^uy\P{L}][uy])s$/u,
} as const;
const ACTIONS = /^(?<stem>\p{L}{2,}[^uy\P{L}][uy])ksi(?:a|ä)$/u;

/** The forms of the noun that ends like this in the given case; `undefined` for a noun that is not known. */
export function withEnding(word: string, given: keyof ObjectForms): ObjectForms | undefined {
  for (const noun of NOUNS) {
    if (!word.endsWith(noun[given])) continue;
    const start = word.slice(0, -noun[given].length);
    if (start === '' || /^[\p{L}-]{3,}$/u.test(start)) return prefixed(start, noun);
  }
  const stem = ACTION[given].exec(word)?.groups?.stem;
  if (stem !== undefined) return { partitive: `${stem}sta`, total: `${stem}ksen`, nominative: `${stem}s` };
  const many = given === 'partitive' ? ACTIONS.exec(word)?.groups?.stem : undefined;
  return many === undefined
    ? undefined
    : { partitive: word, total: `${many}kset`, nominative: `${many}kset` };
}

function prefixed(start: string, noun: ObjectForms): ObjectForms {
  return {
    partitive: start + noun.partitive,
    total: start + noun.total,
    nominative: start + noun.nominative,
  };
}
