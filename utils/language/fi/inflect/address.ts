const PRONOUNS: ReadonlyMap<string, string> = new Map(
  'te:sinä teidän:sinun teitä:sinua teille:sinulle teillä:sinulla teiltä:sinulta teihin:sinuun teissä:sinussa teistä:sinusta ette:et ettekä:etkä ettekö:etkö'
    .split(' ')
    .map((pair) => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)] as const),
);
/** Requests whose short form needs the weak grade or another stem; the polite one ends in -thAn. */
const REQUESTS: ReadonlyMap<string, string> = new Map(
  (
    'vahvistakaa:vahvistathan tarkistakaa:tarkistathan lähettäkää:lähetäthän täyttäkää:täytäthän ilmoittakaa:ilmoitathan ' +
    'kertokaa:kerrothan ottakaa:otathan vastatkaa:vastaathan valitkaa:valitsethan katsokaa:katsothan odottakaa:odotathan ' +
    'palauttakaa:palautathan soittakaa:soitathan liittäkää:liitäthän käyttäkää:käytäthän varmistakaa:varmistathan ' +
    'maksakaa:maksathan toimittakaa:toimitathan päivittäkää:päivitäthän tallentakaa:tallennathan huomatkaa:huomaathan'
  )
    .split(' ')
    .map((pair) => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)] as const),
);
const NOT_POSSESSIVE =
  /^(?:minne|sinne|tänne|tuonne|jonne|rinne|kanne|tunne|linne|\p{L}*tunne|\p{L}*rinne|\p{L}*kanne|\p{L}*kierre)$/iu;

/** Words that speak to several people, or politely to one, as they are said to one: "voitteko" → "voitko", "osoitteenne" → "osoitteesi". */
export function singularAddress(words: string): string | undefined {
  let sure = true;
  const text = words.replace(/\p{L}+/gu, (word) => {
    const singular = one(word.toLowerCase());
    if (singular === undefined) sure = false;
    return singular === undefined || singular === word.toLowerCase() ? word : likeCase(word, singular);
  });
  return sure ? text : undefined;
}

function one(word: string): string | undefined {
  const listed = PRONOUNS.get(word) ?? REQUESTS.get(word);
  if (listed !== undefined) return listed;
  const verb = /^(?<stem>\p{L}{2,}t)te(?<clitic>ko|kö|han|hän)?$/u.exec(word);
  if (verb?.groups !== undefined) return `${verb.groups.stem}${verb.groups.clitic ?? ''}`;
  if (/\p{L}{3}nne$/u.test(word) && !NOT_POSSESSIVE.test(word)) return `${word.slice(0, -3)}si`;
  return /(?:kaa|kää)$/u.test(word) ? undefined : word;
}

function likeCase(original: string, word: string): string {
  const keeps = /^\p{Lu}/u.test(original) && !PRONOUNS.has(original.toLowerCase());
  return keeps ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

const TO_MANY: ReadonlyMap<string, string> = new Map([...PRONOUNS].map(([many, single]) => [single, many]));

/** Words that speak to one person as "sinä" as they are said politely: "voisitko" → "voisitteko", "sinulle" → "teille". */
export function politeAddress(words: string): string | undefined {
  let sure = true;
  const text = words.replace(/\p{L}+/gu, (word) => {
    const lower = word.toLowerCase();
    const [, stem, clitic = ''] = /^(\p{L}{2,}t)(ko|kö|han|hän)?$/u.exec(lower) ?? [];
    const polite = TO_MANY.get(lower) ?? (stem === undefined ? undefined : `${stem}te${clitic}`);
    if (polite === undefined) sure = false;
    return polite === undefined ? word : likeCase(word, polite);
  });
  return sure ? text : undefined;
}
