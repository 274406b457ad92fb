import type { Skeleton } from '../voikko/spell';
import type { Transducer } from '../voikko/transducer';
import type { Case, Possessive, WordForm } from '../voikko/types';
import type { FormChange, NounChange, VerbChange } from './types';

/** An ending adds no more letters than this to what the word has. */
const ROOM = 9;

const CASE_TAGS: Readonly<Record<Case, string>> = {
  nominative: '[Sn]',
  genitive: '[Sg]',
  partitive: '[Sp]',
  accusative: '[Sak]',
  essive: '[Ses]',
  translative: '[Str]',
  inessive: '[Sine]',
  elative: '[Sela]',
  illative: '[Sill]',
  adessive: '[Sade]',
  ablative: '[Sabl]',
  allative: '[Sall]',
  abessive: '[Sab]',
  comitative: '[Sko]',
  instructive: '[Sin]',
  manner: '[Ssti]',
};
const OWNER_TAGS: Readonly<Record<Possessive, string>> = {
  mine: '[O1y]',
  yours: '[O2y]',
  theirs: '[O3]',
  ours: '[O1m]',
  yoursOfMany: '[O2m]',
};
const MOOD_TAGS = { indicative: '[Tt]', conditional: '[Te]', imperative: '[Tk]', potential: '[Tm]' } as const;
const PERSON_TAGS = { first: '[P1]', second: '[P2]', third: '[P3]', passive: '[P4]' } as const;
const AMOUNT_TAGS = { singular: '[Ny]', plural: '[Nm]' } as const;

const IS_CASE = new Set<string>(Object.values(CASE_TAGS));
const IS_OWNER = new Set<string>(Object.values(OWNER_TAGS));
const IS_AMOUNT = new Set<string>(Object.values(AMOUNT_TAGS));
/** Where the parts of a word meet that the dictionary has as one: it stands among the letters. */
const JOINT = '[Bm]';
const CLITIC = /^\[F(?:ko|kin|kaan)\]$/;

/** Parts of what a word tells: a symbol, and whether letters of the word may come before it. */
type Item = readonly [symbol: string, free: boolean];

/**
 * What the changed word should tell; of several, the first that has a word counts. None when the word has no such forms: a noun has no
 * person, an adverb no case.
 */
export function skeletonsOf(transducer: Transducer, form: WordForm, change: FormChange): Skeleton[] {
  const told = Array.from(form.told, (number) => transducer.symbols[number] ?? '');
  const start = told.lastIndexOf('[Bc]') + 1;
  const before = told.slice(0, start).map((symbol) => [symbol, false] as const);
  const own = withoutLetters(told.slice(start));
  const changed = 'person' in change ? ofVerb(own, change) : [ofNoun(own, change)];
  const letters = told.slice(start).filter((symbol) => symbol.length === 1);
  return changed
    .filter((items) => items !== undefined)
    .map((items) => assembled(transducer, [...before, ...items], letters));
}

/** Tags and base forms stay; the letters of the word itself, which come after its base form, are what is looked for. */
function withoutLetters(told: readonly string[]): Item[] {
  const items: Item[] = [];
  let inside = false;
  let isRooted = false;
  for (const symbol of told) {
    if (symbol === JOINT) continue;
    if (symbol.length > 1 && symbol.startsWith('[')) {
      items.push([symbol, isRooted && !inside]);
      isRooted ||= symbol === '[X]';
      inside = /^\[X[pjr]\]$/.test(symbol) || (inside && symbol !== '[X]');
    } else if (inside) items.push([symbol, false]);
  }
  return items;
}

function ofNoun(own: readonly Item[], change: NounChange): Item[] | undefined {
  const at = own.findLastIndex(([symbol]) => IS_CASE.has(symbol));
  if (at < 0) return undefined;
  const stem = own.slice(0, at);
  const rest = own.slice(at + 1);
  const clitics = cliticsOf(rest);
  const [caseTag = ''] = own[at] ?? [];
  const amount = rest.find(([symbol]) => IS_AMOUNT.has(symbol))?.[0];
  const owner = rest.find(([symbol]) => IS_OWNER.has(symbol))?.[0];
  const others = rest.filter(
    ([symbol]) => !IS_AMOUNT.has(symbol) && !IS_OWNER.has(symbol) && !isTail(symbol),
  );
  const wantedOwner =
    change.possessive === undefined
      ? owner
      : change.possessive === 'none'
        ? undefined
        : OWNER_TAGS[change.possessive];
  return [
    ...stem,
    [change.case === undefined ? caseTag : CASE_TAGS[change.case], true],
    ...tags(change.amount === undefined ? amount : AMOUNT_TAGS[change.amount]),
    ...others,
    ...tags(wantedOwner),
    ...clitics,
  ];
}

function ofVerb(own: readonly Item[], change: VerbChange): Item[][] {
  const end = own.findIndex(([symbol]) => symbol === '[X]');
  if (end < 0 || !own.slice(0, end).some(([symbol]) => symbol === '[Lt]')) return [];
  const stem = own.slice(0, end + 1);
  const { person, amount, mood = 'indicative', tense = 'present' } = change;
  // The shortest forms also follow a negation, and are marked for that: "lähetä", "lähettäisi".
  const time = tense === 'past' ? '[Ai]' : '[Ap]';
  const number = amount === undefined ? undefined : AMOUNT_TAGS[amount];
  const endings = ['[Ef]', '[Eb]'].map((mark) => [MOOD_TAGS[mood], time, PERSON_TAGS[person], number, mark]);
  // Of "klikata" the dictionary has the order as the third person, which looks the same.
  if (mood === 'imperative' && person === 'second' && amount === 'singular') {
    endings.push(['[Tt]', '[Ap]', '[P3]', '[Ny]', '[Eb]']);
  }
  return endings.map((ending) => [...stem, ...tags(...ending), ...cliticsOf(own)]);
}

function tags(...symbols: readonly (string | undefined)[]): Item[] {
  return symbols.flatMap((symbol) => (symbol === undefined ? [] : [[symbol, true] as const]));
}

function isTail(symbol: string): boolean {
  return CLITIC.test(symbol) || symbol === '[Ef]';
}

function cliticsOf(items: readonly Item[]): Item[] {
  return items.filter(([symbol]) => CLITIC.test(symbol)).flatMap(([symbol]) => tags(symbol, '[Ef]'));
}

function assembled(transducer: Transducer, items: readonly Item[], letters: readonly string[]): Skeleton {
  const { numbers } = transducer;
  const marks = ['-', ':', "'"].filter((mark) => !letters.includes(mark));
  return {
    symbols: items.map(([symbol]) => numbers.get(symbol) ?? -1),
    free: [...items.map(([, free]) => free), true],
    passing: numbers.get(JOINT) ?? -1,
    most: letters.length + ROOM,
    without: new Set(marks.map((mark) => numbers.get(mark) ?? -1)),
  };
}
