import { isPerhapsFinite, isSurelyFinite } from './finite';
import { ALSO_ANOTHER_WORD, NEVER_A_VERB } from './homographs';
import { PERSONAL_THIRD, THIRD_PERSON } from './lexicon';
import { ownedStem } from './owned';
import { personOf } from './person';
import { isNominative, isOfOthers, isOnlyPersonal, readings } from './reading';

/** Adverbs and genitives that look like "I see", "I bring": with any other verb beside them they are no verb. */
const MOSTLY_ANOTHER =
  /^(?:näin|vastaan|tuon|tulen|uusin|perin|lisään|ajan|alan|arvon|voin|hukkaan|varaan|kantaan|seuraan)$/;
const NOUN_ENDING =
  /(?:sen|ksen|[uy]den|seen|iin|h[iuoaeäöy]n|oon|uun|yyn|öön|maan|mään|jen|ien|iden|tten|teen|mman|mmän|j[aä]n|essaan|essään|[sl][ls]aan|[sl][ls]ään|staan|stään|ltaan|ltään|nnen)$/;

const WITH_INFINITIVE = /^(?:koetin|muistin|päätin|voin|osaan|saatoin|tahdoin|pyydin|tulin|aloin)$/;

/** Superlatives that are also a past form of "I". */
const SUPERLATIVES = /^(?:uusin|pahin|vahvin|lujin)$/;

const GOES_ON = /^(?:ja|sekä|tai)$/;

/** "tulostin ilmoittaa": a device that has the verb of a thing right after it. */
export function actsItself(lower: readonly string[], at: number): boolean {
  const word = lower[at] ?? '';
  const next = lower[at + 1] ?? '';
  return (
    ALSO_ANOTHER_WORD.has(word) &&
    /tin$/.test(word) &&
    !WITH_INFINITIVE.test(word) &&
    (PERSONAL_THIRD.has(next) || THIRD_PERSON.has(next) || readings(next).some(isOfOthers))
  );
}

/** "uusin versio" is the newest one, "uusin passin" a deed: what comes next says which. */
function isSuperlative(lower: readonly string[], at: number): boolean {
  const next = lower[at + 1];
  return (
    SUPERLATIVES.test(lower[at] ?? '') &&
    next !== undefined &&
    !/(?:n|t|ni|mme)$/.test(next) &&
    (isNominative(next, 'singular') || readings(next).length === 0)
  );
}

/**
 * Which words of a part are verbs of "I": `unsure` where a word could be one and another verb could stand beside it. `afterI`: the
 * part before told a deed of "I", and "vaihdoin kaapelin ja puhdistin liittimet" goes on with the next.
 */
export function verbsOfI(lower: readonly string[], afterI = false): readonly ('yes' | 'no' | 'unsure')[] {
  const persons = lower.map((word) => personOf(word, 'singular'));
  const isSureI = (at: number) => {
    const person = persons[at];
    if (person?.kind !== 'I' || ALSO_ANOTHER_WORD.has(person.bare)) return false;
    return !person.isRead || readings(person.bare).length === 0 || isOnlyPersonal(person.bare);
  };
  const perhaps = lower.some((word, at) => isPerhapsFinite(word) && persons[at]?.kind !== 'I');
  let found = false;
  return lower.map((_, at) => {
    const person = persons[at];
    if (person?.kind !== 'I' || actsItself(lower, at) || isSuperlative(lower, at)) return 'no';
    if (isSureI(at) || lower.includes('minä')) return 'yes';
    if (afterI && at === 1 && GOES_ON.test(lower[0] ?? '')) {
      found = true;
      return 'yes';
    }
    const sure = lower.some(
      (word, other) =>
        other !== at &&
        (isSurelyFinite(word) || isSureI(other) || /^(?:we|you)$/.test(persons[other]?.kind ?? '')),
    );
    if (sure || found || (perhaps && MOSTLY_ANOTHER.test(person.bare))) return 'no';
    if (perhaps || (person.isRead && (at > 1 || isNominative(person.bare)))) return 'unsure';
    found = true;
    return 'yes';
  });
}

/** A word in "-n" that is not known to be something else: in a part without a verb it may be one of "I". */
export function mayBeVerbOfI(lower: string): boolean {
  const forms = readings(lower);
  if (forms.length > 0 && forms.every(({ person }) => person !== 'first')) return false;
  return (
    /[\p{L}]{2}[aeiouyäö]n$/u.test(lower) &&
    !/k(?:aan|ään)$/.test(lower) &&
    !NEVER_A_VERB.has(lower) &&
    !NOUN_ENDING.test(lower) &&
    ownedStem(lower) === undefined
  );
}
