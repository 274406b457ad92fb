/** More than any team keeps; a file beyond it is not a pack of ours. */
export const MOST_ENTRIES = 500;
export const MOST_CUES = 50;
/** Letters of a word, a cue or a name. */
export const LONGEST_WORD = 60;
/** Letters of a phrase or an explanation. */
export const LONGEST_PHRASE = 300;
/** Letters of a saved reply. */
export const LONGEST_REPLY = 5000;
/** Bytes of a file. */
export const LARGEST_FILE = 2_000_000;
/** What a word or a cue is made of; `*` only in cues. */
export const WORD = /^[\p{L}\p{N}][\p{L}\p{N} ,'’-]*$/u;
export const CUE = /^[\p{L}\p{N}][\p{L}\p{N} ,'’*-]*$/u;
