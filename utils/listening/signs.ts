import type { Language, Message } from '../conversation/types';
import { fold } from '../language/fold';
import { pattern } from '../language/pattern';
import { signals } from './signals';
import type { Thread } from './thread';
import type { HumanMoment, PointKind, Quoted, ThreadSigns } from './types';

const CHECKS: Readonly<Record<Language, RegExp>> = {
  fi: pattern(
    '(?:ymmärsin(?:kö|köhän)? (?:\\p{L}+ )?oikein|meni(?:kö)? (?:se )?oikein|onko näin|näinkö se meni|pitääkö paikkansa|eikö niin)',
    'u',
  ),
  en: pattern(
    '(?:(?:have|did) i (?:got|get|understood|understand) (?:that|it|this|you) (?:right|correctly)|did i get that|is that right|is that correct|does that sound right|right\\?)',
    'u',
  ),
};
const CONFIRMS: Readonly<Record<Language, RegExp>> = {
  fi: /^[\s\p{P}]*(?:juuri(?:kin)? (?:niin|näin|noin)|just (?:niin|noin|näin)|täsmälleen|aivan (?:niin|oikein)|aivan|näin (?:se )?on|niin (?:se )?on|(?:oikein )?ymmärsit oikein|oikein ymmärretty|kyllä|joo|juu|jep|pitää paikkansa)(?![\p{L}])/u,
  en: /^[\s\p{P}]*(?:exactly|precisely|yes|yep|yeah|correct|right|that's (?:right|it|correct|exactly (?:it|right))|spot on|you(?:'ve| have) got it|you got it|absolutely|indeed)(?![\p{L}])/u,
};
const TAKES_BACK: Readonly<Record<Language, RegExp>> = {
  fi: pattern('(?:mutta|mut|paitsi|ei ihan|ei aivan|eikä)', 'u'),
  en: pattern('(?:but|except|not quite|not exactly|however|apart from)', 'u'),
};

/** Heavy matters, the gravest first. A person's, not a battery's: "the phone died" is none. */
const HEAVY: readonly (readonly [HumanMoment['reason'], Readonly<Record<Language, RegExp>>])[] = [
  [
    'danger',
    {
      fi: pattern(
        '(?:kaasu(?:a)? (?:haisee|vuotaa)|kaasun ?haju~|haisee (?:kaasu~|palane~|savu~)|savua|savuaa|kipinöi~|tulipalo~|syttyi (?:tuleen|palamaan)|palovaara~|sähköisku~|häkä~|häkää|kaasuhella~ lämmit~|loukkaantui~|(?:en|ei) (?:\\p{L}+ )?(?:jaksa|halua|haluu|huvita|kestä) (?:enää )?elää|tappaa itseni|tapan itseni|itsemurha~)',
        'u',
      ),
      en: pattern(
        "(?:smell(?:s|ing)?(?: of)? (?:gas|burning|smoke)|gas leak|smoke (?:is |was )?coming|(?<!non-)(?<!non )(?<!no )(?<!stop )(?<!quit )smoking(?! (?:room|area|ban|balcony|zone|policy))|sparks?|sparking|caught fire|on fire|electric shock|shocked me|carbon monoxide|got (?:hurt|burnt|burned|injured)|injured|(?:kill|killing|hurt|harm) myself|end my life|end it all|suicid~|(?:don't|dont|do not) want to (?:live|be alive|be here any ?more)|not worth living)",
        'u',
      ),
    },
  ],
  [
    'grief',
    {
      fi: pattern(
        '(?:(?:äiti|isä|mies|miehe|vaimo|poika|tytär|tyttäre|lapsi|lapse|veli|velje|sisko|mummo|mummi|mummu|pappa|ukki|vaari|puoliso|ystävä|anoppi)(?:ni|mme)? (?:(?:on|oli|juuri|nyt|eilen|äskettäin|hiljattain|äkillisesti|yllättäen|odottamatta) ){0,3}(?:kuoli|kuollut|kuollu|menehtyi|menehtynyt|nukkui pois)|hautajai~|edesmenn~|kuolinpesä~|suru-uuti~)',
        'u',
      ),
      en: pattern(
        "(?:passed away|funeral|bereave~|(?:mum|mom|mother|dad|father|husband|wife|partner|son|daughter|brother|sister|nan|grandmother|grandfather|child|friend) (?:has |just |recently )?(?:died|dying)|late (?:husband|wife|mother|father|mum|dad)|(?:his|her|their|my (?:mum|dad|mother|father|husband|wife)'s) death|lost my (?:mum|mom|dad|husband|wife|son|daughter|father|mother|partner))",
        'u',
      ),
    },
  ],
  [
    'illness',
    {
      fi: pattern(
        '(?:sairaalassa|sairaalaan|syöpä~|syövä~|leikkauksessa|leikkaukseen|saattohoi~|vakavasti sairas|sairauskohtau~|aivoinfarkti~|sydänkohtau~|astma~)',
        'u',
      ),
      en: pattern(
        '(?:in (?:the )?hospital|intensive care|cancer|chemo~|surgery|stroke|heart attack|seriously ill|terminal(?:ly)?(?: ill)?|hospice|asthma|in labou?r)',
        'u',
      ),
    },
  ],
  [
    'thirdContact',
    {
      fi: pattern(
        '(?:(?:kolmas|neljäs|viides|kuudes) kerta,? (?:kun|ku)|(?:kolmatta|neljättä|viidettä) kertaa|(?:soit|kirjoit|kirjot|kysy|laito|lähet|ota|yritt)\\p{L}* (?:\\p{L}+ ){0,3}(?:kolmesti|kolme kertaa|neljä kertaa|viisi kertaa|monta kertaa|lukemattomia kertoja))',
        'u',
      ),
      en: pattern(
        "(?:(?:third|fourth|fifth|sixth|3rd|4th|5th|umpteenth) (?:time (?:i|we|i'm|i've|we've)|email|e-mail|message|call|contact|ticket)|(?:called|rang|phoned|written|emailed|contacted|asked|messaged|told)(?: [\\p{L}]+){0,3} (?:three|four|five|six|several|many|countless|\\d+) times)",
        'u',
      ),
    },
  ],
];
/** Names that stand within a sentence: "äitini Irja Salo kuoli" tells the same without them. */
const NAMES = /(?<=\p{L} )(?:\p{Lu}\p{Ll}+ ){1,3}/gu;
const SUPPOSED = /(?<![\p{L}])(?:if|in case|jos|mikäli|siltä varalta)(?![\p{L}])/u;
const FRICTION: readonly PointKind[] = ['problem', 'consequence', 'expectation', 'churn'];
const FEW_WORDS = 4;

/**
 * What the course of a conversation tells beside its words: whether the customer said yes to a summary, whether this is a moment for a
 * person rather than a routine, how many snags have piled up, and whether the customer is drawing back.
 */
export function readSigns(thread: Thread): ThreadSigns {
  const confirmed = confirmation(thread);
  const humanMoment = heavyMatter(thread);
  const withdraws = drawingBack(thread);
  return {
    frictions: thread.points
      .filter(({ kind }) => FRICTION.includes(kind))
      .map(({ message, start, end, quote }) => ({ message, start, end, quote })),
    ...(confirmed === undefined ? {} : { confirmed }),
    ...(humanMoment === undefined ? {} : { humanMoment }),
    ...(withdraws === undefined ? {} : { withdraws }),
  };
}

/** "Juuri niin!" right after a summary or a check of ours; "yes, but …" confirms nothing. */
function confirmation({ messages, heard, language }: Thread): Quoted | undefined {
  for (const [index, message] of messages.entries()) {
    if (message.author !== 'customer') continue;
    const asked = messages[index - 1];
    if (asked?.author !== 'agent') continue;
    const summed = heard[index - 1]?.moves?.some(({ step }) => step === 'summarise') === true;
    if (!summed && !CHECKS[language].test(fold(asked.text))) continue;
    const [first = ''] = /^[^\n.!?]{0,200}/u.exec(fold(message.text)) ?? [];
    const found = CONFIRMS[language].exec(first);
    if (found !== null && !TAKES_BACK[language].test(first))
      return quoted(message, index, 0, found[0].length);
  }
  return undefined;
}

function heavyMatter({ messages, heard, points, language }: Thread): HumanMoment | undefined {
  for (const [reason, expressions] of HEAVY) {
    for (const [index, message] of messages.entries()) {
      if (message.author !== 'customer' || heard[index] === undefined) continue;
      const said = points.find((point) => {
        if (point.message !== index) return false;
        const told = fold(point.quote.replace(NAMES, ''));
        return expressions[language].test(told) && !SUPPOSED.test(told);
      });
      if (said !== undefined) return { ...quoted(message, index, said.start, said.end), reason };
    }
  }
  return undefined;
}

/** Gives up in words, or answers with less and less: three messages, each shorter, the last of a few words and no thanks. */
function drawingBack({ messages, points, language }: Thread): Quoted | undefined {
  const theirs = messages.flatMap((message, index) =>
    message.author === 'customer' ? [{ message, index }] : [],
  );
  const last = theirs.at(-1);
  if (last === undefined) return undefined;
  const { message, index } = last;
  const whole = quoted(message, index, 0, message.text.length);
  const given = points.find(
    (point) => point.message === index && signals.resigns(fold(point.quote), language),
  );
  if (given !== undefined) return quoted(message, index, given.start, given.end);
  const lengths = theirs.slice(-3).map((one) => wordCount(one.message.text));
  const [first = 0, second = 0, third = 0] = lengths;
  const content = points.some(
    (point) => point.message === index && ['thanks', 'praise', 'question'].includes(point.kind),
  );
  const shrinks = lengths.length === 3 && first > second && second > third && third <= FEW_WORDS;
  return shrinks && !content && !CONFIRMS[language].test(fold(message.text)) ? whole : undefined;
}

function quoted(message: Message, index: number, start: number, end: number): Quoted {
  return { message: index, start, end, quote: message.text.slice(start, end) };
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
