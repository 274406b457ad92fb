import { tokens } from '../../perspective/tokens';
import { withoutTail } from '../../tail';
import { asks } from './finite';
import { personOf } from './person';
import type { Address } from './pronouns';
import { isNominative } from './reading';
import { requestOf } from './request';
import { written } from './spoken';
import { turnFinnish } from './turn';

const LEAD =
  /^(?:(?:hei|moi|moikka|terve|eli|ja|mutta|mut|no|siis|niin|joten|nyt|entä|kiitos|ps)[,!.:]?\s+)+/iu;
/** A second statement behind a comma ("…, en ole varma") is no part of the question. */
const AFTERTHOUGHT =
  /,\s+(?:en|ei|emme|mä|minä|me|se|olen|oon|kiitos|ole|kun en|koska|teen|opiskelen|asun|olin|olisin|haluan|haluaisin|tarvitsen|tarviin|muutan|lähden|menen|tulen|sain|tilasin|ostin|maksoin|käyn|aion|pitäisi)(?![\p{L}]).*$/iu;
const THANKS = /(?<![\s,])[\s,]+(?:kiitos|kiitti|kiits|please|pliis)(?: (?:jo|etukäteen)){0,2}$/iu;
const ASKING_WORD =
  /^(?:mi(?:kä|tä|ssä|stä|hin|llä|nkä|ten|ksi|ks|nne|lloin|llon|lloinkaan|llainen)|kuinka|kuka|ketä|kenelle|keneltä|kumpi|paljonko|montako|kauanko|monelta(?:ko)?|moneksiko)$/;
/** Whether a folded sentence opens as a question, whatever mark ends it. */
export function opensAsking(folded: string): boolean {
  const first = firstWord(folded.replace(LEAD, ''));
  return asks(first) || ASKING_WORD.test(first);
}

/** "Tiedättekö, milloin …", "Voisitko kertoa, missä …": the question is the one inside. */
const TELL_ME =
  /^(?:(?:tiedä|osaa|voi|voisi|osaisi|kertoisi|kerro|sano|sanoisi|pysty|pystyisi)(?:t|tte)k[oö](?:han|hän)?)(?: (?:te|sä|sinä|joku|mulle|minulle|meille))?(?: (?:sanoa|kertoa|neuvoa|tarkistaa|katsoa|selvittää))?(?: (?:mulle|minulle|meille))?,? (?=\p{L})/iu;
const MAY_I_HAVE = /^(?:saisin|saisimme|voisin|voisimme)ko(?:han)? /iu;
const WOULD_IT_BE = /^(?:olisiko|onko|oisko)(?:han)? (?:mitenkään |millään |yhtään )?mahdollista /iu;
const SUCCEED = /^(?:onnistuu|onnistuisi)ko(?:han)? /iu;

/**
 * A Finnish question told as what the customer wants to know or hopes for: "Voinko palauttaa sen?" → "haluat tietää, voitko palauttaa
 * sen"; "Voisitteko soittaa?" → "toivot, että soitamme"; "Saisinko kuitin?" → "haluaisit kuitin". Undefined when it can't be told surely.
 */
export function tellQuestionFinnish(question: string, address: Address): string | undefined {
  const said = withoutTail(question.trim(), /[?!.\s]/)
    .replace(LEAD, '')
    .replace(THANKS, '')
    .replace(AFTERTHOUGHT, '');
  const bare = lowerFirst(writtenText(said));
  if (!/\s/.test(bare) || /,\s*vai$|\svai$/.test(bare)) return undefined;
  const told = tellWish(bare, address) ?? tellFact(bare, address);
  return told === NOT_TOLD ? undefined : told;
}

const NOT_TOLD = '';

function tellWish(bare: string, address: Address): string | undefined {
  const one = address === 'singular';
  const hope = one ? 'toivot, että ' : 'toivotte, että ';
  const request = TELL_ME.test(bare) && innerQuestion(bare) !== undefined ? undefined : requestOf(bare);
  const deed = request === undefined ? undefined : turnFinnish(request.statement, address);
  if (deed !== undefined) return hope + deed;
  // A deed is asked for that can't be told: "you'd like to know whether we can …" would miss it.
  if (request !== undefined) return NOT_TOLD;
  if (MAY_I_HAVE.test(bare)) {
    const wanted = turnFinnish(bare.replace(MAY_I_HAVE, 'haluaisin '), address);
    if (wanted !== undefined) return wanted;
  }
  if (WOULD_IT_BE.test(bare)) {
    const asked = turnFinnish(bare, address, true);
    return asked === undefined ? undefined : `${one ? 'kysyt' : 'kysytte'}, ${asked}`;
  }
  return SUCCEED.test(bare) ? tellSuccess(bare, hope, address) : undefined;
}

/** "Onnistuuko palautus huomenna" → "toivot, että palautus onnistuu huomenna": the verb comes after the first noun in the nominative. */
function tellSuccess(bare: string, hope: string, address: Address): string | undefined {
  const verb = /^onnistuisi/i.test(bare) ? 'onnistuisi' : 'onnistuu';
  const words = bare.replace(SUCCEED, '').split(' ');
  const at = words.findIndex((word) => isNominative(word.toLowerCase()));
  if (at < 0 || words.slice(0, at + 1).some((word) => /[,;:]$/.test(word))) return undefined;
  const statement = [...words.slice(0, at + 1), verb, ...words.slice(at + 1)].join(' ');
  const told = turnFinnish(statement, address);
  return told === undefined ? undefined : hope + told;
}

function tellFact(bare: string, address: Address): string | undefined {
  const inner = innerQuestion(bare) ?? bare;
  const first = firstWord(inner);
  // "Mitä teen?" asks for advice; told as it stands it would ask what the customer does.
  if (!(asks(first) || ASKING_WORD.test(first)) || /^mitä (?:(?:nyt|sitten) )?teen(?![\p{L}])/iu.test(inner))
    return undefined;
  const turned = turnFinnish(inner, address, true);
  if (turned === undefined) return undefined;
  const person = personOf(first, address);
  if (
    person?.kind !== 'youAlone' &&
    person?.asks === true &&
    /isi(?:n|mme|tte)ko$|isi(?:n|mme|tte)kö$/.test(first)
  ) {
    const hope = turned.replace(/^(\p{L}+?)k[oö](?=\s|$)/u, '$1');
    return `${address === 'singular' ? 'toivot' : 'toivotte'}, että ${hope}`;
  }
  // Said to the agent in person: an agent who repeats "tiedänkö" would ask about themself.
  if (person?.kind === 'youAlone') return undefined;
  return `${address === 'singular' ? 'haluat' : 'haluatte'} tietää, ${turned}`;
}

function innerQuestion(bare: string): string | undefined {
  const inner = bare.replace(TELL_ME, '');
  const first = firstWord(inner);
  return inner !== bare && (asks(first) || ASKING_WORD.test(first)) ? inner : undefined;
}

function firstWord(text: string): string {
  return /^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '';
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

function writtenText(said: string): string {
  const { tokens: spoken, tail } = tokens(said);
  return (
    written(spoken)
      .map(({ gap, word }) => gap + word)
      .join('') + tail
  );
}
