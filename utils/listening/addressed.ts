import type { Language } from '../conversation/types';
import { fold } from '../language/fold';
import { endsAsking } from '../language/tail';
import { isCourtesy } from './courtesies';
import type { OwnText, Sentence } from './ownText';
import type { Reply, Thread } from './thread';
import { type PointInThread, repliesAfter } from './thread';
import { sharedTopics, topicsOf } from './topics';

/** How much of what a point is about a reply must take up. */
const SHARE = 0.33;
const YES_OR_NO =
  /^(?:(?:hei|hi|hello|moi|dear)[\s\p{L},]{0,20}?[,.!]?\s?)?(?:yes|no(?! (?:worries|problem|need|rush|trouble))|kyllä|ei(?! (?:hätää|se mitään|haittaa|ongelma))|joo|valitettavasti ei|it was|it is|it wasn't)(?![\p{L}])/u;
const GLAD: Readonly<Record<Language, RegExp>> = {
  fi: /(?<![\p{L}])(?:kiva|mukava|ihana|hieno|hienoa|mahtava|upea|hauska|tuntuupa hyvältä|ilahtu|ilahdu|ilahdut|kiitos (?:kehu|palaut|kaunii|mukavi|ihani))/u,
  en: /(?<![\p{L}])(?:glad|happy|delighted|pleased|lovely|thrilled|wonderful|great) (?:to|that|you|it|the|news)|(?<![\p{L}])(?:made (?:my|our) day|kind words|smil)/u,
};
/** Says whose fault it is, or puts off; such a sentence takes nothing up. */
const EVADES: Readonly<Record<Language, RegExp>> = {
  fi: /(?<![\p{L}])(?:palaamme asiaan|kuten (?:jo )?(?:aiemmin )?(?:sano|kerro|mainit)|vika on (?:\p{L}+ )?(?:\p{L}+(?:toimittaja|yhtiö|firma)))/u,
  en: /(?<![\p{L}])(?:get back to you|look into (?:it|this)|as (?:i|we) (?:already )?(?:said|mentioned|told)|(?:'s|is|was) (?:the )?[\p{L}']* ?fault)/u,
};
const HOW_OR_WHERE: Readonly<Record<Language, RegExp>> = {
  fi: /(?<![\p{L}])(?:mistä|missä|miten|mihin|kuinka|millä)(?![\p{L}])/u,
  en: /(?<![\p{L}])(?:how (?:do|can|to)|where (?:do|can|is|to)|how i)(?![\p{L}])/u,
};
const INSTRUCTS: Readonly<Record<Language, RegExp>> = {
  fi: /(?<![\p{L}])(?:avaa|avatkaa|valitse|valitkaa|klikkaa|klikatkaa|paina|painakaa|siirry|siirtykää|mene|menkää|löytyy|löydät|löydätte|kirjaudu|kirjautukaa)(?![\p{L}])| > /u,
  en: /(?<![\p{L}])(?:open|click|tap|select|choose|go to|press|you(?:'ll| will| can)? find|sign in|log in)(?![\p{L}])| > /u,
};
const MINIMUM_WORDS = 3;

/** Whether the draft or a later message of ours takes up what the customer said. */
export function isAddressed(point: PointInThread, thread: Thread): boolean {
  const topics = topicsOf(fold(point.quote), thread.language);
  return (
    answeredAtOnce(point, thread) ||
    repliesAfter(thread, point.message).some((reply) => takesUp(reply, point, topics, thread))
  );
}

function takesUp(reply: Reply, point: PointInThread, topics: ReadonlySet<string>, thread: Thread): boolean {
  const { language } = thread;
  if (sharesFact(reply, point, thread)) return true;
  const { sentences, together } = taken(reply.text, language);
  if (point.kind === 'thanks' || point.kind === 'praise') {
    if (reply.moves.some((move) => move.step === 'appreciate') || GLAD[language].test(reply.text.folded))
      return true;
  }
  if (point.kind === 'question') {
    if (topics.size <= 1 && asksOnce(point, thread) && YES_OR_NO.test(reply.text.folded)) return true;
    if (
      topics.size <= 1 &&
      HOW_OR_WHERE[language].test(fold(point.quote)) &&
      INSTRUCTS[language].test(reply.text.folded)
    )
      return true;
  }
  if (topics.size === 0) return point.kind === 'question' && tellsSomething(sentences, language);
  return sharedTopics(topics, together()) / topics.size >= SHARE;
}

type Taken = {
  /** Those that evade nothing. */
  readonly sentences: readonly Sentence[];
  /** What these are about. */
  readonly together: () => ReadonlySet<string>;
};
const known = new WeakMap<OwnText, Taken>();

/** What a text of ours takes up; every point of the customer asks, so it is kept with the text. */
function taken(text: OwnText, language: Language): Taken {
  const before = known.get(text);
  if (before !== undefined) return before;
  const sentences = text.sentences.filter(({ folded }) => !EVADES[language].test(folded));
  let topics: ReadonlySet<string> | undefined;
  const together = () => {
    topics ??= new Set(sentences.flatMap(({ folded }) => [...topicsOf(folded, language)]));
    return topics;
  };
  const made = { sentences, together };
  known.set(text, made);
  return made;
}

/** A bare yes answers the one question of a message, not the second of two. */
function asksOnce(point: PointInThread, { points }: Thread): boolean {
  return points.filter(({ kind, message }) => kind === 'question' && message === point.message).length === 1;
}

/** Asks what, when, where, how: its answer is in other words than the question. Whether something is so is answered in its own words. */
const ASKS_FOR_MORE: Readonly<Record<Language, RegExp>> = {
  fi: /(?<![\p{L}])(?:mi[tkls]\p{L}*|milloin|koska|missä|mistä|mihin|minne|miten|kuinka|kauanko|paljonko|montako|ku(?:ka|ke)\p{L}*|kumpi\p{L}*)(?![\p{L}])/u,
  en: /(?<![\p{L}])(?:what|when|where|why|how|who|which|eta)(?![\p{L}])/u,
};

/** In a chat a short message is answered by what we write right after it, in whatever words. */
function answeredAtOnce(point: PointInThread, thread: Thread): boolean {
  const next = thread.replies.find((reply) => reply.message === point.message + 1);
  if (next === undefined || thread.points.filter(({ message }) => message === point.message).length > 1)
    return false;
  if (point.kind === 'question' && YES_OR_NO.test(next.text.folded)) return true;
  const open = point.kind === 'question' && ASKS_FOR_MORE[thread.language].test(fold(point.quote));
  return (open || point.kind === 'problem') && tellsSomething(next.text.sentences, thread.language);
}

function tellsSomething(sentences: readonly Sentence[], language: Language): boolean {
  return sentences.some(
    ({ own, folded }) =>
      !endsAsking(folded) &&
      !isCourtesy(own, folded, language) &&
      !EVADES[language].test(folded) &&
      (folded.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= MINIMUM_WORDS,
  );
}

function sharesFact(reply: Reply, point: PointInThread, thread: Thread): boolean {
  const facts = thread.facts.filter(
    (fact) => fact.message === point.message && fact.start < point.end && point.start < fact.end,
  );
  return facts.some((fact) => reply.facts.some((other) => isSame(fact, other)));
}

function isSame(
  one: { kind: string; text: string; value?: string },
  other: { kind: string; text: string; value?: string },
) {
  if (one.kind !== other.kind) return false;
  if (one.value !== undefined && other.value !== undefined) return one.value === other.value;
  return fold(one.text) === fold(other.text);
}
