import { matches } from './matches';
import type { Finder, Found } from './types';

const PART =
  "(?:\\p{Lu}['’])?\\p{Lu}(?:\\p{Ll}{1,24}(?:\\p{Lu}\\p{Ll}{1,24})?|\\.)(?:-\\p{Lu}?\\p{Ll}{1,24})?";
const ONE = `${PART}(?:[ \\t]{1,3}(?:(?:von|van|de|af|da|di)[ \\t]{1,3})?${PART}){0,3}`;
const TWO = `${PART}(?:[ \\t]{1,3}(?:(?:von|van|de|af|da|di)[ \\t]{1,3})?${PART}){1,3}`;
const data = (name: string) => `(?<data>${name})(?![\\p{L}\\p{N}])`;
const cased = (word: string) => word.replace(/\p{Ll}/u, (letter) => `[${letter.toUpperCase()}${letter}]`);
const anyCase = (words: readonly string[]) => `(?<!\\p{L})(?:${words.map(cased).join('|')})`;

/** Words that only a name follows. */
const INTRODUCED = new RegExp(
  `${anyCase(['nimeni on', 'nimeni oli', 'nimi on', 'nimi:', 'nimi :', 'nimellä', 'my name is', 'my name’s', "my name's", 'name is', 'name:', 'under the name', 'in the name of', 'yhteyshenkilö(?:ni)?(?: on)?:?', 'contact person(?: is)?:?'])}\\s+${data(ONE)}`,
  'gu',
);
/** Words that a name may follow: two parts make it one. */
const PRESENTED = new RegExp(
  `${anyCase(['olen', 'oon', 'täällä', 'minä olen', 'mä oon', 'i am', "i'm", 'i’m', 'this is', 'asiakas', 'tilaaja', 'vastaanottaja', 'customer', 'recipient', 'puolisoni', 'vaimoni', 'mieheni', 'äitini', 'isäni', 'tyttäreni', 'poikani', 'my husband', 'my wife', 'my mother', 'my father', 'my son', 'my daughter'])}:?\\s+${data(TWO)}`,
  'gu',
);
const TITLED = new RegExp(
  `(?<!\\p{L})(?:[Rr]ouva|[Hh]erra|[Nn]eiti|Mr|Mrs|Ms|Miss|Dr|Mx)\\.?[ \\t]{1,3}${data(ONE)}`,
  'gu',
);
const SPOKEN_WITH = new RegExp(
  `(?:(?<!\\p{L})(?:[Pp]uhuin|[Jj]uttelin|[Kk]eskustelin|[Aa]sioin|[Cc]hattasin)[ \\t]{1,3}(?:[\\p{Ll}.]+[ \\t]{1,3}){0,3}${data(ONE)}(?=[ \\t]{1,3}kanssa))`,
  'gu',
);
const SPOKEN_TO = new RegExp(
  `(?<!\\p{L})(?:[Ss]poke|[Tt]alked|[Cc]hatted|[Ss]poken|[Ss]peaking)[ \\t]{1,3}(?:to|with)[ \\t]{1,3}(?:an?[ \\t]{1,3}(?:agent|colleague|lady|man)[ \\t]{1,3}(?:called|named)[ \\t]{1,3})?${data(ONE)}`,
  'gu',
);
const CLOSING =
  '(?:(?:[Yy]stävällisin|[Pp]arhain|[Ll]ämpimin|[Kk]iittävin|[Yy]st\\.?) (?:terveisin|terv\\.?)|[Tt]erveisin|[Tt]erveiset|[Tt]erkuin|[Tt]erv\\.|[Tt]erveisiä|[Kk]unnioittavasti|(?:[Bb]est|[Kk]ind|[Kk]indest|[Ww]arm|[Mm]any) (?:regards|wishes)|[Rr]egards|[Ss]incerely|[Yy]ours(?: (?:sincerely|faithfully|truly))?|[Cc]heers|[Bb]est|[Kk]iittäen)';
const THANKS = '(?:[Tt]hanks(?: again)?|[Tt]hank you|[Kk]iitos(?: jo)?(?: etukäteen)?|[Mm]any thanks)';
/** The closing and the name, on one line or two. */
const SIGNED = new RegExp(
  `(?<=^|[\\s.!?,])${CLOSING}[,.!]?[ \\t]{0,4}(?:\\s{0,2}\\n\\s{0,8}|(?<=[,.][ \\t]{0,4})|(?<=(?:terveisin|Terveisin|terv\\.|terkuin|Terkuin)[ \\t]{0,4}))${data(ONE)}(?=[ \\t]{0,4}[.,!]?[ \\t]{0,4}(?:\\n|$))`,
  'gu',
);
/** Thanks are a closing only when the name ends the text. */
const THANKED = new RegExp(
  `(?:^|\\n)[ \\t]{0,4}${THANKS}[,.!]?[ \\t]{0,4}\\n\\s{0,8}${data(ONE)}(?=[ \\t]{0,4}[.,!]?\\s{0,40}$)`,
  'gu',
);
const INITIALED = new RegExp(
  `(?:^|\\n|[.!?][ \\t]{1,3})(?:[Tt][.:]|[-–—])[ \\t]{0,4}${data(ONE)}(?=[ \\t]{0,4}[.,]?[ \\t]{0,4}(?:\\n|$))`,
  'gu',
);
const GREETED = new RegExp(
  `(?:^|\\n)[ \\t]{0,4}(?:[Hh]ei|[Mm]oi|[Mm]oikka|[Tt]erve|[Hh]yvä|[Dd]ear|[Hh]i|[Hh]ello)[ \\t]{1,3}${data(ONE)}(?=[ \\t]{0,4}(?:[,!.]|\\n|$))`,
  'gu',
);

/** Capital words that stand where a name could, and are none. */
const NO_NAME =
  /(?<!\p{L})(?:Asiakas\p{L}*|Verkkokauppa|Kauppa|Tiimi|Team|Support|Customer|Service|Sir|Madam|All|There|Again|Everyone|Kaikki|Arvoisa|Hyvä|Thanks|Thank|Kiitos|Regards|Best|Please|The|I|It|My|Your|We|You|Not|From|Sent|Very|Really|So|Happy|Sorry|Order|Account|Bank|Oy|Oyj|Ab|Ltd|Inc|Company|Suomi|Finland|Helsinki|Tampere|Turku|Espoo|Oulu|Vantaa|London|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?!\p{L})/u;

/** Names after words that announce them, titles, closings and greetings, and the same full name elsewhere. */
export const findNames: Finder = (text) => {
  const names = [
    INTRODUCED,
    PRESENTED,
    TITLED,
    SPOKEN_WITH,
    SPOKEN_TO,
    SIGNED,
    THANKED,
    INITIALED,
    GREETED,
  ].flatMap((expression) => matches(text, expression, 'name', (name) => !NO_NAME.test(name)));
  return [...names, ...repeated(text, names)];
};

function repeated(text: string, names: readonly Found[]): Found[] {
  const full = new Set(
    names.map(({ start, end }) => text.slice(start, end)).filter((name) => /\s/u.test(name)),
  );
  const known = new Set(names.map(({ start }) => start));
  return [...full].flatMap((name) => {
    const found: Found[] = [];
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
      if (!known.has(at)) found.push({ kind: 'name', start: at, end: at + name.length });
    }
    return found;
  });
}
