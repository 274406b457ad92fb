const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const map = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .trim()
      .split(/\s+/)
      .map((pair) => {
        const [from = '', to = ''] = pair.split('=');
        return [from, to];
      }),
  );

/** The customer's own words, seen from the agent's side. */
export const TURNED = map(`
i=you i'm=you're i've=you've i'd=you'd i'll=you'll me=you my=your mine=yours myself=yourself
we=you we're=you're we've=you've we'd=you'd we'll=you'll us=you our=your ours=yours ourselves=yourselves
your=our you're=we're you've=we've you'll=we'll`);

export const FIRST_SUBJECT = set("i i'm i've i'd i'll");
export const ADVERB = set(
  'just still also never already then really actually only always recently even first again simply definitely honestly now not once initially originally',
);
export const BE = map("am=are was=were wasn't=weren't");

/** After these "you" is the one it is done to. */
export const PREPOSITIONS = set('from to with by at of about through via than against');
export const BEFORE_US = set(
  'for told sent called emailed e-mailed asked gave contacted paid phoned rang messaged wrote reached reach contact call tell ask give pay send email trusted need needed want wanted like expect expected let letting show showed chosen chose choose warned notified informed trust thank recommended owe visit visited near',
);
/** Before these "you" is the company that does it. */
export const WE_DID = set(`
sent charged said promised told shipped delivered cancelled canceled refunded sold forgot lost wrote replied answered closed removed
changed updated asked took gave made kept called rang emailed offered billed debited confirmed missed posted moved locked blocked
deleted billed overcharged replaced quoted advertised dispatched booked stopped ignored have haven't had hadn't are aren't were weren't did didn't
sell offer charge ship deliver say advertise promise keep send paid put said left lied got showed owe owed brought came went let told assured
guaranteed know knew hold need make take dropped mailed shipped sell stock claim claimed`);
export const WE_WOULD_AFTER = set(
  'said promised told that and hoping thought assured hoped expected assumed agreed confirmed wish understood',
);

/** An inverted verb: asks. */
export const AUXILIARY = set(
  "am is are was were do does did have has had can could would will shall should may might isn't aren't don't doesn't didn't haven't hasn't can't couldn't won't wouldn't shouldn't",
);

/** People that the customer may speak of together with themselves. */
export const PEOPLE =
  'husband|wife|partner|son|daughter|kids|children|child|family|mum|mom|mother|dad|father|parents|sister|brother|friend|friends|colleague|colleagues|team|boss|flatmate|roommate|neighbour|neighbor|girlfriend|boyfriend|fiancé|fiancée|assistant|accountant|landlord';

/** Orders to us, at the start of a clause. */
export const ORDERS = set(`
send cancel refund fix call tell help give let check change update remove delete confirm explain look stop make do get ring email contact
reply respond close add move replace ship book rebook transfer advise sort don't take put ask keep try read note phone text credit resend reset
unlock unsubscribe reinstate arrange investigate escalate forward return process reduce extend upgrade downgrade switch waive honour honor`);
/** What a suggestion begins with: "Add a dark theme". Orders only before what they are to be done to. */
export const SUGGESTS =
  /^(?:create|add|allow|make|give|bring|provide|include|enable|improve|offer|implement|introduce|support|build|consider|put|use|turn|reduce|increase|open|show|have|expand|integrate|develop|design|extend)$/;
export const BEFORE_SUGGESTED =
  /^(?:an?|the|more|better|some|my|our|us|it|this|all|users|people|back|for|less|full|new|support|at|other)$/;

/** Those of them that a request may hold after "can you". */
export const REQUESTS: ReadonlySet<string> = new Set([
  ...ORDERS,
  ...set(
    'pass hold reserve show provide find post bring mail ship deliver leave assist bill charge invoice set turn review link correct tidy',
  ),
]);

export const LINKS = set(
  'which that who because when while if as it he she they this nobody someone everything',
);
export const TALKED = set('spoke agreed talked discussed chatted arranged');
