const pairs = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list
      .split(' ')
      .map((pair) => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)] as const),
  );

const IMPERATIVES = pairs(
  'klikata:klikkaa painaa:paina avata:avaa valita:valitse kirjautua:kirjaudu täyttää:täytä lähettää:lähetä syöttää:syötä ladata:lataa ' +
    'käynnistää:käynnistä nollata:nollaa asentaa:asenna vastata:vastaa odottaa:odota kirjoittaa:kirjoita vaihtaa:vaihda tarkistaa:tarkista ' +
    'napauttaa:napauta sulkea:sulje poistaa:poista päivittää:päivitä skannata:skannaa soittaa:soita siirtyä:siirry mennä:mene kysyä:kysy',
);
const PAST = pairs(
  'saanut:sait nähnyt:näit lukenut:luit huomannut:huomasit tilannut:tilasit löytänyt:löysit maksanut:maksoit lähettänyt:lähetit ' +
    'tehnyt:teit avannut:avasit valinnut:valitsit ottanut:otit hakenut:hait vastaanottanut:vastaanotit tarkistanut:tarkistit',
);
const DEEDS = pairs(
  'käsittelyn:käsittelemme tarkistuksen:tarkistamme tarkastuksen:tarkastamme palautuksen:palautamme korjauksen:korjaamme ' +
    'asennuksen:asennamme selvityksen:selvitämme päivityksen:päivitämme vaihdon:vaihdamme vahvistuksen:vahvistamme siirron:siirrämme',
);
const OURS = pairs(
  'käsitellään:käsittelemme tarkistetaan:tarkistamme tarkastetaan:tarkastamme hyvitetään:hyvitämme palautetaan:palautamme ' +
    'vahvistetaan:vahvistamme korjataan:korjaamme maksetaan:maksamme selvitetään:selvitämme päivitetään:päivitämme',
);

/** "klikata" → "klikkaa". */
export function imperative(infinitive: string): string | undefined {
  return IMPERATIVES.get(infinitive.toLowerCase());
}

/** "saanut" → "saitko". */
export function didYou(participle: string): string | undefined {
  const past = PAST.get(participle.toLowerCase());
  return past === undefined ? undefined : past + (/[aou]/u.test(past) ? 'ko' : 'kö');
}

/** The verb that an action noun hides: "käsittelyn" → "käsittelemme". */
export function weDo(noun: string): string | undefined {
  return DEEDS.get(noun.toLowerCase());
}

/** The passive as our own deed: "käsitellään" → "käsittelemme". */
export function passiveToWe(passive: string): string | undefined {
  return OURS.get(passive.toLowerCase());
}

/** "lähettää" → "lähettäisitkö": a string rule, exact for verbs whose infinitive ends in -aa, -ää, -oa, -ua, -yä or -öä. */
export function couldYou(infinitive: string): string | undefined {
  const verb = infinitive.toLowerCase();
  if (!/(?:aa|ää|oa|ua|yä|öä)$/u.test(verb)) return undefined;
  const stem = verb.slice(0, -1);
  return `${stem}isit${/[aou]/u.test(verb) ? 'ko' : 'kö'}`;
}

/** Passive after a negation as present passive: "lähetetä" → "lähetetään", exact by string. */
export function presentPassive(connegative: string): string | undefined {
  const vowel = /[aä]$/u.exec(connegative)?.[0];
  return vowel === undefined ? undefined : `${connegative}${vowel}n`;
}

/** What a deed left undone: "päivittää" → "päivittämättä", exact for verbs that end in two vowels. */
export function undone(infinitive: string): string | undefined {
  const verb = infinitive.toLowerCase();
  return /[aäeoöuy][aä]$/u.test(verb) ? withoutDeed(verb.slice(0, -1)) : undefined;
}

/** The same from a participle: "maksanut" → "maksamatta", "täyttäneet" → "täyttämättä". */
export function undoneOf(participle: string): string | undefined {
  const stem = /^(?<stem>\p{L}{2,}[aäeioöuy])n(?:ut|yt|eet)$/u.exec(participle.toLowerCase())?.groups?.stem;
  return stem === undefined ? undefined : withoutDeed(stem);
}

function withoutDeed(stem: string): string {
  return stem + (/[aou]/u.test(stem) ? 'matta' : 'mättä');
}

const MADE = pairs(
  'tilasit:tilaamaan ostit:ostamaan avasit:avaamaan heitit:heittämään lähetit:lähettämään poistit:poistamaan leikkasit:leikkaamaan peruit:perumaan ' +
    'palautit:palauttamaan soitit:soittamaan käytit:käyttämään valitsit:valitsemaan maksoit:maksamaan vaihdoit:vaihtamaan irrotit:irrottamaan',
);

/** "tilasit" → "tilaamaan", after "mikä sai sinut". */
export function toDo(past: string): string | undefined {
  return MADE.get(past.toLowerCase());
}

const SHOULD = pairs(
  'täytettävä:täyttää lähetettävä:lähettää toimitettava:toimittaa allekirjoitettava:allekirjoittaa vahvistettava:vahvistaa liitettävä:liittää ' +
    'palautettava:palauttaa maksettava:maksaa tarkistettava:tarkistaa päivitettävä:päivittää',
);

/** "täytettävä" → "täyttäisitkö". */
export function couldYouDo(participle: string): string | undefined {
  const infinitive = SHOULD.get(participle.toLowerCase());
  return infinitive === undefined ? undefined : couldYou(infinitive);
}
