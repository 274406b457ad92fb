import type { Language } from '../conversation/types';
import { pattern } from '../language/pattern';
import { contentStems } from '../language/stem';
import { endsAsking } from '../language/tail';
import { countWords } from '../language/words';
import { type PointInThread, type Reply, repliesAfter, type Thread } from './thread';
import type { Move, PointKind, RasaState, RasaStep, Unsaid } from './types';

/** Points that ask to be heard; thanks and bare facts alone do not. */
const WEIGHTY: readonly PointKind[] = [
  'problem',
  'consequence',
  'feeling',
  'churn',
  'expectation',
  'situation',
  'tried',
];
const LONG = 15;
/** From so many words and facts on, a message is a story. */
const STORY = 20;
const STORY_FACTS = 3;
const THANKS_FOR_SOMETHING: Readonly<Record<Language, number>> = { fi: 3, en: 6 };
/** A shorter statement names a thing rather than a matter. */
const REPORT = 4;

/**
 * How far the customer has been listened to, over the thread and the draft. What counts are the replies to what is still open: those after
 * the customer's last message that says something. `notNeeded` spares a plain question or a thank-you from ceremony.
 */
export function rasaOf(thread: Thread, unsaid: readonly Unsaid[]): Record<RasaStep, RasaState> {
  const open = openPoints(thread);
  const replies = repliesTo(open, thread);
  const has = (...kinds: PointKind[]) => open.some((point) => kinds.includes(point.kind));
  const weighty = open.some((point) => WEIGHTY.includes(point.kind)) || reports(open, thread);
  const words = open.reduce((sum, point) => sum + countWords(point.quote), 0);
  // "Ok thanks bye" ends a talk and wants no answer.
  const thanksForSomething =
    has('thanks') &&
    open.some(
      ({ kind, quote }) => kind !== 'thanks' || countWords(quote) >= THANKS_FOR_SOMETHING[thread.language],
    );
  // A wish with its whole background is worth checking, though nothing has gone wrong.
  const tellsMuch = words > STORY && open.filter(({ kind }) => kind === 'fact').length >= STORY_FACTS;
  const state = (done: boolean, needed: boolean): RasaState =>
    done ? 'done' : needed ? 'missing' : 'notNeeded';
  const made = (step: RasaStep) =>
    replies.some((reply) =>
      reply.moves.some(
        (move) =>
          move.step === step &&
          !(step === 'summarise' && isGuess(move, reply, thread.language)) &&
          !(step === 'ask' && checks(move, reply)),
      ),
    );
  const echo = echoed(open, replies, thread);

  if (open.length === 0) {
    return {
      receive: state(made('receive') || made('appreciate'), false),
      appreciate: state(made('appreciate'), false),
      summarise: state(made('summarise'), false),
      ask: state(made('ask'), false),
    };
  }
  return {
    receive: state(made('receive') || echo.points >= 1, true),
    appreciate: state(made('appreciate'), weighty || has('praise') || thanksForSomething),
    summarise: state(
      made('summarise') || echo.gathered,
      (weighty && (open.length > 1 || words > LONG)) || tellsMuch,
    ),
    ask: state(made('ask'), unsaid.includes('outcome') || unsaid.includes('goal')),
  };
}

/** A first message that only states facts: nobody writes to a helpdesk without a matter, so the facts are one. */
function reports(open: readonly PointInThread[], { replies }: Thread): boolean {
  const first = open[0]?.message ?? 0;
  return (
    open.every(({ kind }) => kind === 'fact') &&
    open.some(({ quote }) => countWords(quote) >= REPORT) &&
    !replies.some(({ message }) => message !== undefined && message < first)
  );
}

/** The customer's points since the last message that says more than thanks; a later thank-you closes nothing that is open. */
function openPoints(thread: Thread): PointInThread[] {
  const substantial = thread.points.filter((point) => point.kind !== 'thanks');
  if (substantial.length === 0) return [...thread.points];
  const lastReply = Math.max(-1, ...thread.replies.map((reply) => reply.message ?? -1));
  const pending = thread.points.filter((point) => point.message > lastReply);
  const hasPending = pending.some((point) => point.kind !== 'thanks');
  return hasPending || thread.draft !== undefined ? [...thread.points] : substantial;
}

/** The replies to the customer's last message of substance; when all is answered and nothing is being written, those of the whole thread. */
function repliesTo(open: readonly PointInThread[], thread: Thread): Reply[] {
  const substantial = open.filter((point) => point.kind !== 'thanks');
  const answers = repliesAfter(thread, Math.max(-1, ...substantial.map((point) => point.message)));
  return thread.draft === undefined && answers.length > 0 ? repliesAfter(thread, -1) : answers;
}

/** How many points the replies take up in the customer's own words, and how well one of their sentences gathers them. */
function echoed(
  open: readonly PointInThread[],
  replies: readonly Reply[],
  thread: Thread,
): { points: number; gathered: boolean } {
  const takenUp = new Set(
    replies.flatMap(({ text }) =>
      text.sentences
        .filter(({ folded }) => !NOT_TAKING_UP[thread.language].test(folded) && countWords(folded) <= LECTURE)
        .flatMap(({ folded }) => [...contentStems(folded, thread.language)]),
    ),
  );
  const points = open.filter((point) => {
    const here = [...point.stems].filter((one) => takenUp.has(one));
    return here.length >= 2 || (here.length === 1 && point.stems.size <= 2);
  });
  const said = new Set(open.flatMap((point) => [...point.stems]));
  const gathered = replies.some((reply) =>
    reply.text.sentences.some((sentence) => {
      if (!RETELLS[thread.language](sentence.folded)) return false;
      const shared = [...contentStems(sentence.folded, thread.language)].filter((one) =>
        said.has(one),
      ).length;
      return shared >= 3 || (shared >= 2 && TO_THE_CUSTOMER[thread.language].test(sentence.folded));
    }),
  );
  return { points: points.length, gathered };
}

/** What is guessed about the customer, or held against them, tells nothing back. */
const GUESSES: Readonly<Record<Language, RegExp>> = {
  fi: /(?<![\p{L}])(?:koska (?:olet|olette|et|ette|sinä|te)|varmaan|luultavasti|ilmeisesti|selvästi|todennäköisesti|(?:et|ette) [^.,]{3,40} (?:ajoissa|ajallaan|oikein))(?![\p{L}])/u,
  en: /(?<![\p{L}])(?:(?:since|because|as) (?:you|you're|you've)|probably|clearly|obviously|presumably|evidently|must have been|you (?:failed|forgot|didn't (?:read|check|fill)))(?![\p{L}])/u,
};

function isGuess({ start, end }: Move, { text }: Reply, language: Language): boolean {
  return text.sentences.some(
    (sentence) => sentence.start < end && start < sentence.end && GUESSES[language].test(sentence.folded),
  );
}

/** "You paid twice?" checks a summary: it asks for nothing new. */
function checks(asked: Move, { moves }: Reply): boolean {
  return moves.some(({ step, start }) => step === 'summarise' && start === asked.start);
}

/** From so many words on a sentence explains; it takes nothing up. */
const LECTURE = 45;
/**
 * Guesses, refusals and instructions use the customer's words without receiving them; so does
 * what we do next. "Not before Tuesday" answers.
 */
const NOT_TAKING_UP: Readonly<Record<Language, RegExp>> = {
  fi: /(?<![\p{L}])(?:varmaan|luultavasti|ilmeisesti|todennäköisesti|(?:emme voi|en voi|ei voida)(?![^.]{0,80} (?:ennen|vasta)(?![\p{L}]))|sinun pitää|teidän pitää)(?![\p{L}])|^(?:siirrän|lähetän|selvitän|tarkistan|korjaan|palautan|eskaloin|peruutan|perun) (?:\p{L}+ )?\p{L}+/u,
  en: /(?<![\p{L}])(?:probably|presumably|obviously|evidently|clearly|since you're|we (?:can't|cannot)(?![^.]{0,80} until(?![\p{L}]))|you (?:must|should have|have to))(?![\p{L}])/u,
};
/** Speaks to the customer of what they told. */
const TO_THE_CUSTOMER: Readonly<Record<Language, RegExp>> = {
  fi: pattern(
    '(?:sinun|sinulla|sinulle|sinua|teidän|teillä|teille|olet|olette|\\p{L}{3,}(?:sit|oit|vat|ltasi|ssasi|llesi|nne|mme)|sait|saitte)',
    'u',
  ),
  en: pattern("(?:you|your|you've|you're|you'd)", 'u'),
};
/** Questions, blame and what we do ourselves take up the same words without telling them back. */
const RETELLS: Readonly<Record<Language, (folded: string) => boolean>> = {
  fi: (folded) =>
    !endsAsking(folded) &&
    !/^(?:hei[^,]{0,30}, )?(?:et|ette|emme|en|voimme|voin|valitettavasti|lähetän|siirrän|selvitän|tarkistan|teen|korjaan)(?![\p{L}])/u.test(
      folded,
    ) &&
    !/(?<![\p{L}])(?:(?:sinun|teidän) (?:pitää|täytyy|kannattaa)|olisit(?:te)? voinut|olisi pitänyt|ei voida|emme voi|varmaan|luultavasti|todennäköisesti|ilmeisesti|tarvitset|(?:et|ette) [^.]{0,30}ajoissa|laskekaa|vaihdat vain|huomaa,)(?![\p{L}])/u.test(
      folded,
    ),
  en: (folded) =>
    !endsAsking(folded) &&
    !/^(?:(?:hi|hello|dear)[^,]{0,30}, )?(?:we|i|i'm|i'll|i've|we've|we'll|unfortunately|please|you (?:should|must|have to|need to|can|selected|failed|didn't)|your request)(?![\p{L}])/u.test(
      folded,
    ) &&
    !/(?<![\p{L}])(?:you should have|you failed|as soon as|can't|cannot|(?:i|we)(?:'ll| will| can| guarantee)|you (?:can|must|have to|need to|may|should)|probably|apparently|presumably|clearly|since you're|costs?)(?![\p{L}])/u.test(
      folded,
    ),
};
