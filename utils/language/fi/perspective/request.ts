import { inflect } from '../generate/inflect';
import type { FormChange } from '../generate/types';
import { fromInfinitive } from '../generate/verbForms';
import type { Dictionary } from '../voikko/dictionary';
import { dictionaryInUse } from '../voikko/inUse';
import { readings } from './reading';

/** What customers ask us to do, as stems of "te" ("kerro-tte"). Other verbs in a question may ask for a fact ("myyttekö"). */
const DEEDS: ReadonlySet<string> = new Set(
  `kerro lähetä soita palauta hyvitä tarkista korjaa vaihda peruuta peru siirrä auta ilmoita vahvista välitä hoida selvitä kirjaa laita lisää
  poista korvaa varaa toimita vastaa kirjoita neuvo opasta selitä päivitä avaa sulje muuta järjestä lopeta anna katso tutki nopeuta tulosta
  käännä vie tuo hae nouda ota maksa sovi tarkasta asenna pysäytä jatka nollaa irtisano keskeytä huomioi yhdistä`
    .trim()
    .split(/\s+/),
);
const MODAL =
  /^(?:voi|voisi|viitsi|viitsisi|ehti|ehtisi|pysty|pystyisi|saatta|saattaisi|jaksaisi|mahta)(?:t|tte)k[oö]$/;
/** Politeness that says nothing when the wish is told. */
const POLITE = /^(?:te|sinä|sä|ystävällisesti|mitenkään|mitenkää|edes|please|pliis|kiltti|jotenkin|vaikka)$/;
const AND = /^ja$/i;
const ABOUT_ME =
  /^(?:minu\p{L}*|me(?:ille|iltä|itä|idät)|meidän|tämän|sen|asian|asiasta|nämä|ne|niitä|tätä|sitä|\p{L}{3,}(?:ni|mme)(?:kin)?)$/u;
const ENDING = /^(\p{L}+?)(tte|t)k[oö](?:han|hän)?$/u;

/** A request as a statement to us: "voisitteko lähettää laskun" → "lähetätte laskun". `isSure` unless it may ask for a fact. */
export type Request = { readonly statement: string; readonly verb: string };

/**
 * A request in the form of a question or an order, as the customer would state it: "Kerrotko Antille terveisiä" → "kerrotte Antille
 * terveisiä", "Lähettäkää uusi lasku" → "lähetätte uuden laskun". Undefined for questions after a fact and when not sure.
 */
export function requestOf(bare: string): Request | undefined {
  const words = bare.split(/\s+/);
  const [first = '', ...rest] = words;
  const lower = first.toLowerCase();
  if (MODAL.test(lower)) return ofModal(rest);
  return ofQuestion(lower, rest) ?? ofOrder(lower, rest);
}

function ofModal(rest: readonly string[]): Request | undefined {
  const at = rest.findIndex((word) =>
    readings(word.toLowerCase()).some(({ infinitive }) => infinitive === 'a'),
  );
  const dictionary = dictionaryInUse();
  if (dictionary === undefined || at < 0 || at > 4 || /[,;:]/.test(rest.slice(0, at).join(' ')))
    return undefined;
  const infinitive = rest[at]?.toLowerCase() ?? '';
  const verb = fromInfinitive(dictionary, infinitive, { person: 'second', amount: 'plural' });
  if (!isDeed(verb)) return undefined;
  const between = rest.slice(0, at).filter((word) => !POLITE.test(word.toLowerCase()));
  const after = alsoPersonal(dictionary, rest.slice(at + 1));
  return after === undefined ? undefined : told(verb, [...between, ...after]);
}

/** "korjata sen ja lähettää uuden": every deed after "ja" takes the person of the first. Undefined when one can't be made. */
function alsoPersonal(dictionary: Dictionary, words: readonly string[]): string[] | undefined {
  const out = words.map((word, index) => {
    const isDeedToo =
      AND.test(words[index - 1] ?? '') &&
      readings(word.toLowerCase()).some(({ infinitive }) => infinitive === 'a');
    return isDeedToo
      ? fromInfinitive(dictionary, word.toLowerCase(), { person: 'second', amount: 'plural' })
      : word;
  });
  return out.every((word) => word !== undefined) ? out : undefined;
}

function ofQuestion(lower: string, rest: readonly string[]): Request | undefined {
  const [, stem = '', ending] = ENDING.exec(lower) ?? [];
  if (ending === undefined) return undefined;
  const kept = withoutPoliteness(rest);
  const isConditional = /isi$/.test(stem);
  const dictionary = dictionaryInUse();
  const verb = isConditional
    ? dictionary && presentOf(dictionary, `${stem}${ending}`, 'conditional')
    : `${stem}tte`;
  if (!isDeed(verb)) return undefined;
  // "Lähetättekö ulkomaille?" asks what we do; of one person, or for the customer's own thing, it is a request.
  const isOfOne = ending === 't';
  return isOfOne ||
    isConditional ||
    kept.some((word) => ABOUT_ME.test(word.toLowerCase().replace(/[,.]$/, '')))
    ? told(verb, kept)
    : undefined;
}

/** "Korjatkaa se ja lähettäkää uusi": two orders are two deeds, or none when one of them is not sure. */
function ofOrder(lower: string, rest: readonly string[]): Request | undefined {
  const next = rest.findIndex((word, at) => AND.test(rest[at - 1] ?? '') && isOrder(word.toLowerCase()));
  if (next < 0) return ofOneOrder(lower, rest);
  const first = ofOneOrder(lower, rest.slice(0, next - 1));
  const second = ofOrder(rest[next]?.toLowerCase() ?? '', rest.slice(next + 1));
  return first && second && { statement: `${first.statement} ja ${second.statement}`, verb: first.verb };
}

function isOrder(lower: string): boolean {
  const forms = readings(lower);
  return (
    forms.some(({ mood, person }) => mood === 'imperative' && person === 'second') &&
    forms.every(({ case: itsCase }) => itsCase === undefined)
  );
}

function ofOneOrder(lower: string, rest: readonly string[]): Request | undefined {
  const dictionary = dictionaryInUse();
  if (
    dictionary === undefined ||
    !readings(lower).some(({ mood, person }) => mood === 'imperative' && person === 'second')
  )
    return undefined;
  const verb = presentOf(dictionary, lower, 'imperative');
  if (!isDeed(verb)) return undefined;
  const kept = withoutPoliteness(rest);
  const words = kept.length === 0 ? undefined : wholeObject(dictionary, kept);
  return words === undefined ? undefined : told(verb, words);
}

function presentOf(
  dictionary: Dictionary,
  word: string,
  mood: 'conditional' | 'imperative',
): string | undefined {
  return inflect(
    dictionary,
    word,
    { person: 'second', amount: 'plural' },
    (form) => form.mood === mood && form.person === 'second' && form.afterNegation !== 'always',
  );
}

/** After an order the object is "uusi lasku", after "lähetätte" it is "uuden laskun". Undefined when a word is not sure. */
function wholeObject(dictionary: Dictionary, words: readonly string[]): string[] | undefined {
  const end = words.findIndex((word) => /[,;:]$/.test(word));
  const own = end < 0 ? words : words.slice(0, end + 1);
  const bent = own.map((word, index) => {
    const [, letters = word, mark = ''] = /^(.*?)([,;:]?)$/u.exec(word) ?? [];
    const forms = readings(letters.toLowerCase());
    const nominative = forms.filter(
      ({ case: itsCase, amount, possessive, wordClass }) =>
        itsCase === 'nominative' &&
        amount === 'singular' &&
        possessive === undefined &&
        !/^(?:numeral|firstName|surname|name|place)$/.test(wordClass),
    );
    if (nominative.length === 0) return word;
    if (forms.some(({ wordClass }) => wordClass === 'adverb' || wordClass === 'conjunction')) return word;
    if (nominative.length < forms.filter(({ case: itsCase }) => itsCase !== undefined).length)
      return undefined;
    // Beside a number the object is in the plural: "ylimääräiset 64 euroa".
    const form: FormChange = /^\d/.test(own[index + 1] ?? '')
      ? { case: 'nominative', amount: 'plural' }
      : { case: 'genitive' };
    const made = inflect(dictionary, letters, form, (form) => form.case === 'nominative');
    return made === undefined ? undefined : made + mark;
  });
  return bent.every((word) => word !== undefined) ? [...bent, ...words.slice(own.length)] : undefined;
}

function withoutPoliteness(words: readonly string[]): string[] {
  const at = words.findIndex((word) => !POLITE.test(word.toLowerCase()));
  return words.slice(at < 0 ? words.length : at);
}

function isDeed(verb: string | undefined): verb is string {
  return verb !== undefined && DEEDS.has(verb.replace(/tte$/, ''));
}

function told(verb: string, rest: readonly string[]): Request | undefined {
  return rest.length === 0 ? undefined : { statement: [verb, ...rest].join(' '), verb };
}
