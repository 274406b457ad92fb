import type { Language } from '../conversation/types';
import { pluralOf } from '../language/en/instead';
import type { RewriteRule, Texts } from '../rewrites/types';
import { entryKey } from './merge';
import type { GlossaryWord, Pack, PackEntry, PackValue, PackWord } from './types';

/** What a team's word has in common with every rule made of it. */
type Word = {
  readonly id: string;
  readonly language: Language;
  readonly base: string;
  readonly other: string | undefined;
  readonly title: Texts;
  readonly why: Texts;
};

/** A banned word is banned in every sentence; it is only not replaced where a rewrite could do harm. */
const EVERYWHERE = ['safety', 'law', 'fraud', 'prohibition', 'admission'] as const;
/** How much of a Finnish word its forms may lack: "asiakas", "asiakkaalle". */
const ENDING = 3;
const SHORTEST_START = 2;

let last: { readonly text: string; readonly rules: readonly RewriteRule[] } | undefined;

/** The rules that a team's pack adds to the product's. The same rules come back for the same pack, whichever copy of it. */
export function packRules(pack: Pack): readonly RewriteRule[] {
  const { words, glossary, values } = pack;
  const text = JSON.stringify([words, glossary, values]);
  if (last?.text !== text) {
    const rules = [
      ...words.flatMap(ofWord),
      ...glossary.flatMap(ofGlossary),
      ...values.filter(({ avoid }) => avoid.length > 0).map(ofValue),
    ];
    last = { text, rules };
  }
  return last.rules;
}

function ofWord(entry: PackWord): readonly RewriteRule[] {
  const { language, avoid, prefer, why } = entry;
  const word = {
    id: idOf('word', entry),
    language,
    base: avoid.toLowerCase(),
    other: prefer,
    title:
      prefer === undefined
        ? { fi: `Tiimi ei käytä: ”${avoid}”`, en: `The team avoids “${avoid}”` }
        : { fi: `Tiimin sana: ”${prefer}”`, en: `The team’s word: “${prefer}”` },
    why: explained(
      why,
      prefer === undefined
        ? {
            fi: 'Tiimi on sopinut, ettei tätä sanaa käytetä.',
            en: 'The team has agreed not to use this word.',
          }
        : {
            fi: `Tiimi on sopinut sanovansa tämän sijaan ”${prefer}”.`,
            en: `The team has agreed to say “${prefer}” instead.`,
          },
    ),
  };
  return rulesOf(word, { category: 'C37', severity: 2 });
}

function ofGlossary(entry: GlossaryWord): readonly RewriteRule[] {
  const { language, house, customer } = entry;
  const word = {
    id: idOf('glossary', entry),
    language,
    base: house.toLowerCase(),
    other: customer,
    title: { fi: 'Asiakkaan sanoin', en: 'In the customer’s words' },
    why: {
      fi: `”${house}” on talon sana; asiakas sanoo ”${customer}”.`,
      en: `“${house}” is a word of the house; customers say “${customer}”.`,
    },
  };
  return rulesOf(word, {
    category: 'C26',
    severity: 1,
    unlessCustomer: [formsOf(word.base, language)],
  });
}

/** Id of the rules that an entry makes; phrases and replies make none. */
export function packRuleId(entry: PackEntry): string | undefined {
  const kind =
    'avoid' in entry ? ('show' in entry ? 'value' : 'word') : 'house' in entry ? 'glossary' : undefined;
  return kind && idOf(kind, entry);
}

function idOf(kind: 'word' | 'glossary' | 'value', entry: PackEntry): string {
  return `pack/${kind}/${entryKey(entry).replace('\n', '/')}`;
}

/** Another word where its form is sure, else the finding alone. */
function rulesOf(
  { id, language, base, other, title, why }: Word,
  more: Pick<RewriteRule, 'category' | 'severity' | 'unlessCustomer'>,
): readonly RewriteRule[] {
  const article = language === 'en' ? '(?:an? )?' : '';
  const common = { ...more, language, title, why, needs: `$<word|of:${base}>` };
  const pointed: RewriteRule = {
    ...common,
    id,
    mode: 'flag',
    match: `(?<word>${formsOf(base, language)})`,
    becomes: [],
    despite: EVERYWHERE,
  };
  if (other === undefined) return [pointed];
  const replaced: RewriteRule = {
    ...common,
    id,
    mode: 'auto',
    match: `(?<word>${article}${formsOf(base, language)})`,
    becomes: [`$<word|instead:${base}=${other}>`],
  };
  return [replaced, pointed];
}

function ofValue(entry: PackValue): RewriteRule {
  const { language, name, why, avoid, show } = entry;
  const [first] = show;
  return {
    id: idOf('value', entry),
    language,
    category: 'C37',
    severity: 2,
    mode: 'flag',
    title: { fi: `Arvo: ${name}`, en: `Value: ${name}` },
    why: explained(
      why,
      first === undefined
        ? { fi: 'Tämä ei sovi tiimin arvoon.', en: 'This does not fit the team’s value.' }
        : {
            fi: `Tämä ei sovi tiimin arvoon. Arvo näkyy esimerkiksi näin: ”${readable(first)}”.`,
            en: `This does not fit the team’s value. It shows for example in “${readable(first)}”.`,
          },
    ),
    match: `(?:${avoid.map(cuePattern).join('|')})`,
    becomes: [],
    despite: EVERYWHERE,
  };
}

/** A cue in the notation of rules. */
export function cuePattern(cue: string): string {
  return cue.trim().replaceAll('’', "'").replaceAll(/\*+/g, '~').replace(/\s+/g, ' ');
}

/** A pattern that finds at least every form of a word. */
function formsOf(base: string, language: Language): string {
  const words = base.replaceAll('’', "'").split(/\s+/);
  const end = words.pop() ?? '';
  const forms =
    language === 'en'
      ? `(?:${end}|${pluralOf(end)})`
      : `${end.slice(0, Math.max(SHORTEST_START, end.length - ENDING))}~`;
  return [...words, forms].join(' ');
}

function explained(own: string | undefined, usual: Texts): Texts {
  return own === undefined ? usual : { fi: own, en: own };
}

function readable(cue: string): string {
  return cue.replaceAll('*', '…');
}
