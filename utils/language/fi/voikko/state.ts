import type { Transducer } from './transducer';

/** This many further transitions mean that their number did not fit, and stands in the cell after the first. */
export const MANY = 255;
/** Mask of the state that a transition leads to. */
export const TARGET = 0xffffff;

/** The state that a transition leads to. */
export function targetOf({ links }: Transducer, cell: number): number {
  return (links[cell * 2 + 1] ?? 0) & TARGET;
}

/** How many transitions a state has. The first is the cell of the state itself; the others begin at `secondOf`. */
export function countOf({ links }: Transducer, state: number): number {
  const more = (links[state * 2 + 1] ?? 0) >>> 24;
  return 1 + (more === MANY ? (links[(state + 1) * 2] ?? 0) : more);
}

/** The cell of a state's second transition: the next, or the one after it when the next is a count. */
export function secondOf({ links }: Transducer, state: number): number {
  return (links[state * 2 + 1] ?? 0) >>> 24 === MANY ? state + 2 : state + 1;
}
