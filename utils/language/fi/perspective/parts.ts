import type { Token } from '../../perspective/tokens';
import { asks } from './finite';

const JOINT =
  /^(?:ja|mutta|mut|vaan|sekä|tai|eli|että|joten|koska|kun|jos|vaikka|kunnes|jotta|sillä|paitsi|mikäli|kuten|et|eikä|enkä|etkä|emmekä|ettekä|eivätkä|ettei|etten|ettet|ettemme|ettette|etteivät|ellei|ellen|ellemme|ellet|ellette|elleivät|jo(?:ka|nka|ta|lla|ssa|sta|lle|lta|hon|tka|ita|iden|ista|issa|ihin|ille|illa)|mi(?:kä|tä|ssä|stä|hin|llä|nkä|ten|ksi|nne|lloin)|kuinka|kuka|ketä|kenelle|keneltä)$/i;

/** The clause in parts that hold at most one verb each: cut at marks and before joining words. */
export function parts(tokens: readonly Token[]): Token[][] {
  const out: Token[][] = [];
  for (const [index, token] of tokens.entries()) {
    const last = out.at(-1);
    const cut =
      /[,;:–—]|\s-\s/.test(token.gap) ||
      endsSentence(last?.at(-1), token) ||
      (JOINT.test(token.word) && !isEvery(token, tokens[index + 1])) ||
      (last !== undefined && asks(token.word));
    if (last === undefined || cut) out.push([token]);
    else last.push(token);
  }
  return out;
}

/** "joka kerta", "joka ilta": "every", not "which". */
function isEvery({ word }: Token, next: Token | undefined): boolean {
  return /^joka$/i.test(word) && next?.gap === ' ' && EVERY.test(next.word);
}

function endsSentence(before: Token | undefined, token: Token): boolean {
  if (before === undefined || !/[.!…]\s/.test(token.gap)) return false;
  return !/\d$/.test(before.word) || /^\p{Lu}/u.test(token.word);
}

const EVERY =
  /^(?:ikinen|ainoa|kerta|kerran|päivä|aamu|ilta|yö|viikko|kuukausi|kuu|vuosi|tunti|arkipäivä|viikonloppu|paikassa|huoneessa|laskussa|toinen|kolmas)$/i;
const ALWAYS_PARTED =
  /^(?:mutta|vaan|että|joten|koska|kun|jos|vaikka|kunnes|jotta|eikä|enkä|etkä|emmekä|ettekä|eivätkä|ettei|ettet|ettette|ettemme|ellei|ellen|ellemme|ellet|ellette|elleivät|mikäli|kuten|jo(?:ka|nka|ta|lla|ssa|sta|lle|lta|hon|tka|ita)|mikä|mitä|miten|miksi|missä|mistä|mihin|milloin|kuka|kuinka|minne)$/i;
const BELONGS_TO_THE_JOINT =
  /^(?:niin|sen|siitä|silloin|sitten|heti|ennen|samalla|ja|mutta|vasta|aina|juuri|myös|edes|kuten|jälkeen|eli|tai|varsinkin|ihan|paitsi)$/i;

/** The gap before a part that has its own verb, with the comma that writing wants there. `isNew`: somebody else's deed. */
export function withComma(
  first: Token,
  second: Token | undefined,
  before: Token | undefined,
  isNew: boolean,
): string {
  if (before === undefined || BELONGS_TO_THE_JOINT.test(before.word)) return first.gap;
  const afterDate = first.gap === '. ' && /\d$/.test(before.word);
  if (!/^[)\]"”']* $/.test(first.gap) && !afterDate) return first.gap;
  const newSubject =
    /^ja$/i.test(first.word) &&
    (isNew || /^(?:se|ne|hän|hänen|he|heidän|kukaan|tämä|nämä|mikään|mitään)$/i.test(second?.word ?? ''));
  return ALWAYS_PARTED.test(first.word) || newSubject || asks(first.word)
    ? first.gap.replace(/ $/, ', ')
    : first.gap;
}
