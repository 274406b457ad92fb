const SPEECH =
  /["“”„«»][^"“”„«»]*["“”„«»]|(?<=\s|^)(?:'[^']*'|‘(?:[^’]|(?<=\p{L})’(?=\p{L}))*’)(?=\s|[,.!]|$)/gu;
/** Stands for a stretch of speech while the words around it are turned; a letter of no script. */
const MARK = '\u{F0000}';
const MARKED = /\u{F0000}/gu;

/** Speech between quotation marks is somebody's own words: taken out before the turn, put back after it. */
export function aside(clause: string): {
  readonly text: string;
  readonly restore: (turned: string) => string;
} {
  const speech: string[] = [];
  const text = clause.replace(SPEECH, (words) => {
    speech.push(words);
    return MARK;
  });
  return { text, restore: (turned) => turned.replace(MARKED, () => speech.shift() ?? '') };
}
