import { LARGEST_FILE } from './limits';
import type { Pack } from './types';
import { readVersion1 } from './versions/1';

/** `newer`: written by a later Kuule. `notAPack` names where it stops being one. */
export type PackProblem =
  | { readonly reason: 'notJson' | 'unknownFormat' | 'newer' | 'tooLarge' }
  | { readonly reason: 'notAPack'; readonly field: string };

export type PackFile =
  | { readonly kind: 'pack'; readonly pack: Pack }
  | { readonly kind: 'bad'; readonly problem: PackProblem };

/** Reads what `packText` wrote, in any version. Nothing is taken from a file that is wrong in one place. */
export function readPack(text: string): PackFile {
  if (text.length > LARGEST_FILE) return bad({ reason: 'tooLarge' });
  const value = parse(text.replace(/^\uFEFF/, ''));
  if (value === undefined) return bad({ reason: 'notJson' });
  const version = versionOf(value);
  if (version === undefined) return bad({ reason: 'unknownFormat' });
  if (version !== '1') return bad({ reason: 'newer' });
  const read = readVersion1(value);
  return read.kind === 'pack' ? read : bad({ reason: 'notAPack', field: read.field });
}

function bad(problem: PackProblem): PackFile {
  return { kind: 'bad', problem };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function versionOf(value: unknown): string | undefined {
  const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
  return typeof format === 'string' ? /^kuule-pack\/(\d+)$/.exec(format)?.[1] : undefined;
}
