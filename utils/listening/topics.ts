import type { Language } from '../conversation/types';
import { stem } from '../language/stem';
import { isStopword } from '../language/stopwords';
import { words } from '../language/words';
import english from './paraphrase/en';
import finnish from './paraphrase/fi';

const SHORTEST = 3;
const LONGEST = 10;
/** Forms of one word may keep different lengths of it: "korjaan", "korjauspyyntö". */
const COMMON_BEGINNING = 4;
const IDEA = '=';

/** Words too general to show that a reply speaks of the same thing. */
const GENERAL: Readonly<Record<Language, RegExp>> = {
  fi: /^(?:kerta|kerra|kerto(?:ja|jen)|asia|juttu|viesti|päiv|viiko|viikk|laitoin|laittaa|tapahtu|ihan|nyt|muista|ymmär|löydä)/u,
  en: /^(?:time|times|day|days|week|weeks|thing|things|app|via|ago|ask|asked|way|bit|lot|today|hour|hours|use|used|using|say|says|know|turn|someone|anyone)$/u,
};

const IDEAS: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  en: byBeginning(english.groups),
  fi: byBeginning(finnish.groups),
};

function byBeginning(groups: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(groups).flatMap(([idea, beginnings]) =>
      beginnings
        .split(' ')
        .filter((beginning) => beginning.length >= SHORTEST)
        .map((beginning) => [beginning, IDEA + idea] as const),
    ),
  );
}

/**
 * What a folded text is about, for telling whether a reply takes it up: a key for each telling word, or for the idea that it stands for
 * ("refunded" and "money back" are one). Numbers are left to the facts.
 */
export function topicsOf(folded: string, language: Language): ReadonlySet<string> {
  const topics = new Set<string>();
  for (const { text } of words(folded)) {
    const idea = ideaOf(text, language);
    if (idea !== undefined) topics.add(idea);
    else if (
      text.length >= SHORTEST &&
      !/\d/.test(text) &&
      !isStopword(text, language) &&
      !GENERAL[language].test(text)
    )
      topics.add(stem(text, language));
  }
  return topics;
}

function ideaOf(word: string, language: Language): string | undefined {
  for (let length = Math.min(word.length, LONGEST); length >= SHORTEST; length--) {
    const idea = IDEAS[language].get(word.slice(0, length));
    if (idea !== undefined) return idea;
  }
  return undefined;
}

/** How many of the first topics the second take up. */
export function sharedTopics(asked: ReadonlySet<string>, told: ReadonlySet<string>): number {
  let shared = 0;
  for (const topic of asked) if (told.has(topic) || [...told].some((other) => isSame(topic, other))) shared++;
  return shared;
}

function isSame(one: string, other: string): boolean {
  if (one.startsWith(IDEA) || other.startsWith(IDEA)) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.length >= COMMON_BEGINNING && long.startsWith(short);
}
