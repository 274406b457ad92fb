import { tokens } from '../../perspective/tokens';
import { asks } from './finite';
import { personOf } from './person';
import type { Address } from './pronouns';
import { written } from './spoken';
import { turnFinnish } from './turn';

const LEAD = /^(?:(?:hei|moi|moikka|terve|eli|ja|mutta|mut|no|siis|niin|joten|nyt)[,!]?\s+)+/iu;
/** A second statement behind a comma ("…, en ole varma") is no part of the question. */
const AFTERTHOUGHT = /,\s+(?:en|ei|emme|mä|minä|me|se|olen|oon|kiitos|ole|kun en|koska)(?![\p{L}]).*$/iu;
const ASKING_WORD =
  /^(?:mi(?:kä|tä|ssä|stä|hin|llä|nkä|ten|ksi|ks|nne|lloin|llon|lloinkaan|llainen)|kuinka|kuka|ketä|kenelle|keneltä|kumpi|paljonko|montako)$/;

/**
 * A Finnish question told as what the customer wants to know or hopes for: "Voinko palauttaa sen?" → "haluat tietää, voitko palauttaa
 * sen"; "Voisitteko soittaa?" → "toivot, että voisimme soittaa". Undefined when it can't be told surely.
 */
export function tellQuestionFinnish(question: string, address: Address): string | undefined {
  const said = question
    .trim()
    .replace(/[?!.\s]+$/, '')
    .replace(LEAD, '')
    .replace(AFTERTHOUGHT, '');
  const bare =
    written(tokens(said).tokens)
      .map(({ gap, word }) => gap + word)
      .join('') + tokens(said).tail;
  const first = /^\p{L}+/u.exec(bare)?.[0].toLowerCase() ?? '';
  if (!/\s/.test(bare) || /,\s*vai$|\svai$/.test(bare) || !(asks(first) || ASKING_WORD.test(first)))
    return undefined;
  const turned = turnFinnish(bare.slice(0, 1).toLowerCase() + bare.slice(1), address, true);
  if (turned === undefined) return undefined;
  const person = personOf(first, address);
  if (person?.asks === true && /isi(?:n|mme|t|tte)ko$|isi(?:n|mme|t|tte)kö$/.test(first)) {
    const hope = turned.replace(/^(\p{L}+?)k[oö](?=\s|$)/u, '$1');
    return `${address === 'singular' ? 'toivot' : 'toivotte'}, että ${hope}`;
  }
  return `${address === 'singular' ? 'haluat' : 'haluatte'} tietää, ${turned}`;
}
