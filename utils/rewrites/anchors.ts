/**
 * What a pattern cannot match without. Reads the part of regular expressions that `notation.ts` makes: literals, classes, groups,
 * choices, quantifiers, and looking around.
 */

type Node =
  | { readonly kind: 'letter'; readonly text: string }
  | { readonly kind: 'sequence'; readonly parts: readonly Node[] }
  | { readonly kind: 'choice'; readonly of: readonly Node[] }
  /** A class, a place, or what may be missing: it promises no letters. */
  | { readonly kind: 'anything' };

const ANYTHING: Node = { kind: 'anything' };
/** A shorter stretch of letters is in half of all sentences. */
const SHORTEST = 3;
/** From this length on an anchor is rare enough, whatever its length. */
const RARE = 7;

/**
 * Stretches of small letters of which every match holds at least one; `undefined` when no such set is found. Of several sets the one whose
 * members are longest, then the smallest.
 */
export function anchorsOf(source: string): readonly string[] | undefined {
  return anchorsIn(new Reader(source).choice());
}

function anchorsIn(node: Node): readonly string[] | undefined {
  switch (node.kind) {
    case 'letter':
    case 'anything':
      return undefined;
    case 'choice': {
      const all = node.of.map(anchorsIn);
      return all.every((set) => set !== undefined) ? [...new Set(all.flat())] : undefined;
    }
    case 'sequence':
      return [...runsIn(node.parts).map((run) => [run]), ...node.parts.map(anchorsIn)]
        .filter((set) => set !== undefined)
        .reduce<readonly string[] | undefined>((best, set) => (isBetter(set, best) ? set : best), undefined);
  }
}

/** Letters that stand side by side. */
function runsIn(parts: readonly Node[]): string[] {
  const runs = [''];
  for (const part of parts) {
    if (part.kind === 'letter') runs[runs.length - 1] += part.text;
    else if (runs.at(-1) !== '') runs.push('');
  }
  return runs.filter((run) => run.length >= SHORTEST);
}

function isBetter(set: readonly string[], best: readonly string[] | undefined): boolean {
  if (best === undefined) return true;
  const shortest = (anchors: readonly string[]) => Math.min(RARE, ...anchors.map((anchor) => anchor.length));
  return shortest(set) > shortest(best) || (shortest(set) === shortest(best) && set.length < best.length);
}

class Reader {
  #at = 0;

  constructor(readonly source: string) {}

  choice(): Node {
    const of = [this.#sequence()];
    while (this.#takes('|')) of.push(this.#sequence());
    const [only] = of;
    return of.length === 1 && only !== undefined ? only : { kind: 'choice', of };
  }

  #sequence(): Node {
    const parts: Node[] = [];
    while (this.#at < this.source.length && !/[|)]/.test(this.#next()))
      parts.push(...this.#quantified(this.#atom()));
    return { kind: 'sequence', parts };
  }

  /** "a?" promises nothing; "a+" promises an "a", but not what stands beside it. */
  #quantified(node: Node): Node[] {
    const quantifier = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.#at, this.#at + 12));
    if (quantifier === null) return [node];
    this.#at += quantifier[0].length;
    const least =
      quantifier[1] === undefined ? (quantifier[0].startsWith('+') ? 1 : 0) : Number(quantifier[1]);
    return least === 0 ? [ANYTHING] : [ANYTHING, node, ANYTHING];
  }

  #atom(): Node {
    if (this.#takes('(')) return this.#group();
    if (this.#takes('[')) return this.#charClass();
    if (this.#takes('\\')) return this.#escape();
    const letter = this.#next();
    this.#at += 1;
    return /\p{L}/u.test(letter) ? { kind: 'letter', text: letter.toLowerCase() } : ANYTHING;
  }

  #group(): Node {
    const [opening = ''] = /^\?(?:<?[=!]|:|<\p{L}+>)/u.exec(this.source.slice(this.#at)) ?? [];
    this.#at += opening.length;
    const inside = this.choice();
    this.#takes(')');
    return /[=!]$/.test(opening) ? ANYTHING : inside;
  }

  #charClass(): Node {
    while (this.#at < this.source.length && !this.#takes(']')) this.#at += this.#next() === '\\' ? 2 : 1;
    return ANYTHING;
  }

  #escape(): Node {
    const [sign = ''] = /^(?:[pP]\{[^}]*\}|.)/u.exec(this.source.slice(this.#at)) ?? [];
    this.#at += sign.length;
    return ANYTHING;
  }

  #next(): string {
    return this.source.charAt(this.#at);
  }

  #takes(text: string): boolean {
    if (!this.source.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }
}
