import type { FoundDictionary } from './prepare/dictionary.mjs';

export function notices(dictionary?: FoundDictionary): string;
