import { all, matches, rootIn } from '../select';
import { isVisible } from '../visible';
import { alike } from './blocks';
import { boxesOn } from './composers';
import { learn, type Shown } from './learn';
import { marksOf } from './marks';
import { insidesOf, partsOf } from './parts';
import { AGENTS, CUSTOMERS, NOTES } from './roles';

/** Elements of a page that are looked at as a thread, at most. */
const MOST = 5_000;
/** And of one thread's blocks. */
const MOST_BLOCKS = 60;

/**
 * What somebody would point at on a page that nobody knows, as far as the page itself says it for certain: a message of the customer's and one
 * of an agent's, both or neither, and the only box in which one can write.
 */
export function guess(document: Document): Partial<Shown> {
  const boxes = boxesOn(document);
  const [box] = boxes;
  const roles = likelyMessages(document)
    .map((blocks) => ({ blocks, pair: pairOf(blocks) }))
    .find(({ blocks, pair }) => pair && isBorneOut(document, pair, blocks));
  return { ...roles?.pair, ...(box && boxes.length === 1 && { box }) };
}

/** Whether what is learned from a pair says of no block what the block's own words do not say, too. */
function isBorneOut(document: Document, pair: Pair, blocks: readonly Element[]): boolean {
  const page = learn(document, pair);
  if (typeof page === 'string') return false;
  return blocks.every((block) => {
    const rule = page.authors.find((each) => each.kind === 'selector' && has(block, each.selector));
    const claimed = rule && 'author' in rule ? rule.author : 'unknown';
    return (claimed !== 'customer' && claimed !== 'agent') || whoWrote(block) === claimed;
  });
}

function has(block: Element, selector: string): boolean {
  return matches(block, [selector]) || all(block, [selector]).length > 0;
}

type Pair = Pick<Shown, 'customer' | 'agent'>;

/** Repeated blocks that have words and most of which say who or when, the most likely ones first. */
function likelyMessages(document: Document): readonly (readonly Element[])[] {
  const holders = insidesOf(document.body ?? document.documentElement)
    .slice(0, MOST)
    .filter(
      (element) => element.closest('nav, aside, header, footer, menu, select') === null && isVisible(element),
    );
  return holders
    .map((element) => mostAlike([...(rootIn(element)?.children ?? element.children)].slice(0, MOST_BLOCKS)))
    .filter((blocks) => blocks.length > 1 && (blocks.some(saysWhoOrWhen) || pairOf(blocks) !== undefined))
    .toSorted((one, other) => wordsIn(other) - wordsIn(one));
}

/** The largest number of elements that are made like one of them. */
function mostAlike(elements: readonly Element[]): readonly Element[] {
  return elements
    .map((element) => alike(element, elements))
    .reduce((most, blocks) => (blocks.length > most.length ? blocks : most), []);
}

function saysWhoOrWhen(block: Element): boolean {
  const { name, stamp } = partsOf(block, block);
  return name !== undefined || stamp !== undefined;
}

function wordsIn(blocks: readonly Element[]): number {
  return blocks.reduce((sum, block) => sum + Math.min((block.textContent ?? '').trim().length, 500), 0);
}

/** Two blocks of which the page says whose they are. */
function pairOf(blocks: readonly Element[]): Pair | undefined {
  const said = blocks.map((block) => ({ block, who: whoWrote(block) }));
  const customer = said.find(({ who }) => who === 'customer')?.block;
  const agent = said.find(({ who }) => who === 'agent')?.block;
  if (!customer || !agent) return undefined;
  return { customer: partsOf(customer, customer).body, agent: partsOf(agent, agent).body };
}

/** By words in the marks of the block itself, else of what is in it; nothing if they say both. */
function whoWrote(block: Element): 'customer' | 'agent' | undefined {
  const { body } = partsOf(block, block);
  const inside = insidesOf(block).filter((element) => !body.contains(element) || element === body);
  for (const elements of [[block], inside]) {
    const marks = elements.flatMap(marksOf).join(' ');
    if (NOTES.test(marks)) return undefined;
    const [customer, agent] = [CUSTOMERS.test(marks), AGENTS.test(marks)];
    if (customer !== agent) return customer ? 'customer' : 'agent';
    if (customer) return undefined;
  }
  return undefined;
}
