/** Typed in haste, with the written form; only what cannot be another word. */
const WRITTEN: Readonly<Record<string, string>> = {
  i: 'I',
  im: "I'm",
  ive: "I've",
  dont: "don't",
  didnt: "didn't",
  doesnt: "doesn't",
  dosent: "doesn't",
  havent: "haven't",
  hasnt: "hasn't",
  hadnt: "hadn't",
  wasnt: "wasn't",
  werent: "weren't",
  isnt: "isn't",
  arent: "aren't",
  cant: "can't",
  couldnt: "couldn't",
  wont: "won't",
  wouldnt: "wouldn't",
  shouldnt: "shouldn't",
  youre: "you're",
  youve: "you've",
  youll: "you'll",
  weve: "we've",
  theyre: "they're",
  theyve: "they've",
  hes: "he's",
  shes: "she's",
  thats: "that's",
  theres: "there's",
  whats: "what's",
  wheres: "where's",
  hows: "how's",
  whos: "who's",
  thx: 'thanks',
  coz: 'because',
  cuz: 'because',
};
const WORD = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu;

/** What "it's" stands before; after "its" a thing's own name would follow. */
const STATE =
  'broken|gone|dead|faulty|wrong|missing|empty|late|lost|stuck|slow|ok|okay|fine|great|perfect|useless|ridiculous|there|here|back|down|off|out|on|up|ready|closed|open|full|free|damaged|cracked|torn|dirty|cold|hot|loud|blank|black|blurry|leaking|working|freezing|crashing|making|happening|getting|coming|going|showing|saying|asking|charging|causing|taking|driving|beeping|flashing|raining|frozen|locked|blocked|cancelled|expired|due|urgent|annoying|frustrating|impossible|hard|easy|clear|confusing|unfair|unacceptable|not working';
const AFTER_STATE =
  '(?=$|[.,!?;:)]|\\s+(?:and|but|so|or|because|since|for|to|on|at|in|by|with|when|if|again|now|me|us|my|the|a|an|it|this|that|already|today|yesterday|all|too|from|after|before|until|very|really|that|there|here|as|like|about|how|what|over|under)(?![\\p{L}]))';
const ITS = new RegExp(
  `(?<![\\p{L}\\p{N}'])(its)(?=\\s+(?:(?:a|an|the|not|been|still|just|too|so|very|really|now|all|only|also|always|never|my|your|our|been|almost|already|about|like|because|what|that|really|quite|pretty|probably|supposed|meant|nearly|more|only|no)\\s|(?:${STATE})${AFTER_STATE}))`,
  'giu',
);
const HAD =
  /(?<![\p{L}\p{N}'])id(?=\s+(?:like|love|prefer|rather|appreciate|be|want|expect|have|already|just|really)(?![\p{L}]))/giu;
const WILL =
  /(?<![\p{L}\p{N}'])ill(?=\s+(?:be|have|need|try|call|send|wait|go|take|pay|just|never|not|do|get|cancel)(?![\p{L}]))/giu;
const CALENDAR =
  /(?<![\p{L}\p{N}])(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|august|september|october|november|december|christmas|easter)(?:'s|s)?(?![\p{L}\p{N}])/gu;

/** The words as a careful writer would spell them: apostrophes, "I", the capitals of days and months. Nothing else is touched. */
export function repaired(clause: string): string {
  return clause
    .replace(/(?<=\p{L})[’´`](?=\p{L})/gu, "'")
    .replace(WORD, (word) => {
      const written = WRITTEN[word.toLowerCase()];
      return written === undefined || /^\p{Lu}\p{Lu}/u.test(word) ? word : withCapitalOf(word, written);
    })
    .replace(ITS, (its) => withCapitalOf(its, "it's"))
    .replace(HAD, "I'd")
    .replace(WILL, "I'll")
    .replace(CALENDAR, (name) => name.slice(0, 1).toUpperCase() + name.slice(1));
}

function withCapitalOf(model: string, word: string): string {
  return /^\p{Lu}/u.test(model) ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
}
