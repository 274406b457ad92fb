import { type Dictionary, openDictionary } from './dictionary';

/** Where the bytes of the dictionary come from: the edges know. `undefined` when this place has none. */
export type DictionarySource = {
  readonly read: () => Promise<Uint8Array | undefined>;
  /** Told once when the bytes could not be read or are no dictionary; Finnish is then read by rules. */
  readonly failed: (problem: unknown) => void;
};

let source: DictionarySource | undefined;
let loading: Promise<Dictionary | undefined> | undefined;
let open: Dictionary | undefined;

/** Says where the dictionary comes from. Nothing is read before the first Finnish text asks for it. */
export function provideDictionary(from: DictionarySource | undefined): void {
  source = from;
  loading = undefined;
  open = undefined;
}

/** The Finnish dictionary, read at the first call and kept. `undefined` where there is none: then the rules have to do. */
export function finnishDictionary(): Promise<Dictionary | undefined> {
  loading ??= load(source);
  return loading;
}

/** The Finnish dictionary if it has been read: for what cannot wait. */
export function dictionaryInUse(): Dictionary | undefined {
  return open;
}

async function load(from: DictionarySource | undefined): Promise<Dictionary | undefined> {
  try {
    const bytes = await from?.read();
    const dictionary = bytes === undefined ? undefined : openDictionary(bytes);
    if (source === from) open = dictionary;
    return dictionary;
  } catch (problem) {
    from?.failed(problem);
    return undefined;
  }
}
