/** What a flag does with its feature. A feature is unset, or has one value. */
export type FlagKind = 'set' | 'clear' | 'require' | 'disallow' | 'unify';

/** A flag diacritic: a condition on what the path came through, written in the transducer as a symbol such as `@P.V_SALLITTU.T@`. */
export type Flag = {
  readonly kind: FlagKind;
  /** Index of the feature. */
  readonly feature: number;
  /** Index of the value, from 1; 0 stands for any value. */
  readonly value: number;
};

export type Flags = {
  /** By symbol; `undefined` for symbols that are no flags. */
  readonly bySymbol: readonly (Flag | undefined)[];
  readonly features: number;
};

const FLAG = /^@([PCRDU])\.([^.@]+)(?:\.([^.@]+))?@$/u;
const KINDS: Readonly<Record<string, FlagKind>> = {
  P: 'set',
  C: 'clear',
  R: 'require',
  D: 'disallow',
  U: 'unify',
};

/** Finds the flags among the symbols of a transducer (their notation is that of Beesley and Karttunen's Finite State Morphology). */
export function readFlags(symbols: readonly string[]): Flags {
  const features = new Map<string, number>();
  const values = new Map<string, number>();
  const bySymbol = symbols.map((symbol) => {
    const [, letter = '', feature = '', value] = FLAG.exec(symbol) ?? [];
    const kind = KINDS[letter];
    if (kind === undefined) return undefined;
    return {
      kind,
      feature: numbered(features, feature, 0),
      value: value === undefined ? 0 : numbered(values, value, 1),
    };
  });
  return { bySymbol, features: features.size };
}

/** The value of the feature after the flag, when the feature has `current`; -1 when the path may not go on. */
export function afterFlag({ kind, value }: Flag, current: number): number {
  switch (kind) {
    case 'set':
      return value;
    case 'clear':
      return 0;
    case 'require':
      return current !== 0 && (value === 0 || current === value) ? current : -1;
    case 'disallow':
      return current !== 0 && (value === 0 || current === value) ? -1 : current;
    case 'unify':
      return current === 0 || current === value ? value : -1;
  }
}

function numbered(numbers: Map<string, number>, name: string, first: number): number {
  const number = numbers.get(name) ?? numbers.size + first;
  numbers.set(name, number);
  return number;
}
