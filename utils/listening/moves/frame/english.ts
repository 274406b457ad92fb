import { endsAskingOrCalling } from '../../../language/tail';
import { formOfAuxiliary, formOfWh } from './englishQuestions';
import { NOTHING } from './nothing';
import type { Frame } from './types';

/** Sounds and phrases that say nothing, wherever they stand. */
const FILLERS =
  /\[[^\]]{0,60}\]|(?<![\p{L}'-])(?:u+m+|u+h+|er+|erm|a+h+|hm+|mm+)(?![\p{L}'-])[,.]?\s?|(?<![\p{L}'])(?:you know|i mean|you see)(?:,\s?|(?=\s(?:like|just|i|it|the|we)\s))|(?<![\p{L}'])(?:kind of|sort of|kinda|sorta)\s|(?<=[,\s])like,\s/gu;
const STUTTER = /(?<![\p{L}'])([\p{L}']{1,8})(?:-{1,2}\s?|,\s)(?=\1(?![\p{L}']))/gu;

/** Signs of listening: alone they receive, before something else they are left out. */
const TOKEN =
  "(?:yeah|yes|yep|yup|no|nope|nah|okay|ok|k|alright|all right|right|sure|sure thing|great|good|very good|oh|ah|aha|ooh|wow|whoa|gosh|my goodness|goodness|oh my|oh dear|oh no|well|mm-?hm+|m+hm+|uh-?huh|um-?hum|huh|exactly|absolutely|definitely|totally|precisely|indeed|of course|certainly|i see|got it|i got it|i gotcha|gotcha|got you|i get it|i get that|fair enough|fair|understood|noted|perfect|cool|nice|excellent|wonderful|fantastic|awesome|brilliant|lovely|super|true|that's true|that's right|you're right|that's good|that's great|that's fine|that's fair|makes sense|that makes sense|makes total sense|interesting|that's interesting|really|seriously|i understand|i hear you|i know|i agree|i bet|ouch|hm+|mm+|same|same here|no problem|roger|sounds good|will do|do you|did you|is it|are you|have you|is that right|is that so|good question|good point)";
const GREETING =
  '(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))(?: there| again)?(?: [\\p{L}.]{2,15}){0,2}';
const OPENER =
  '(?:and|but|so|then|now|well|also|again|actually|basically|just|anyway|plus|or|because|cause|cuz|like|see|look|listen|first|okay so|yet|still|though|honestly|frankly|obviously|clearly|apparently|perhaps|maybe|probably|hopefully|personally|in fact|of course|at least|in that case|in short|if so|on the other hand|on the one hand|sorry|thanks|thank you|just to check|just checking|quick question|one more thing|one more question|one question)';
const LEAD = new RegExp(
  `^(?:(?:${TOKEN}|${GREETING})(?:[,.!…:;-]+\\s?|\\s-\\s)|(?:okay|ok|yeah|right|well|oh|alright|yes|no|and|but|now)(?=\\s(?:so|and|but|then|yeah|okay|well|what|how|why|do|did|you|it|that|let)(?![\\p{L}]))\\s|${OPENER}(?:,\\s?|\\s)|[-–—.,]+\\s?|["'(]+)`,
  'u',
);
const ONLY_TOKENS = new RegExp(`^(?:${TOKEN}(?:[\\s,.!?…-]+|$))+$`, 'u');
const CONCLUDES = /(?<![\p{L}])so(?![\p{L}])/u;
const ANSWERS = /^(?:yes|no|yep|nope|sure|of course)[,.:!]/u;
const POINTS = /^(?:it|that|this|he|she|they|there|those|these)(?:'|\s)/u;
const EXPLAINS =
  /^(?:that's|that is|this is|it's|it is|which is|and that's) (?:because|why|how|where|when|in your|on your|under|from|due|caused|so that|to help|to make|for your|based)(?![\p{L}])|^(?:it|this|that) (?:means|depends|shows|lets|allows|takes|works|comes|applies|helps|includes|covers|gives|costs)(?![\p{L}])/u;
const MOST_LEADS = 8;

const PRONOUN =
  '(?:i|you|we|he|she|it|they|this|that|there|these|those|everyone|everything|nobody|nothing|someone|something|one|who)';
const VERB =
  "(?:is|are|was|were|am|be|been|isn't|aren't|wasn't|weren't|has|have|had|hasn't|haven't|hadn't|do|does|did|don't|doesn't|didn't|can|can't|cannot|could|couldn't|will|won't|would|wouldn't|should|shouldn't|may|might|must|[\\p{L}]+'(?:s|re|m|ve|ll|d)|sounds|seems|looks|feels|makes|made|takes|took|gets|got|goes|went|means|meant|comes|came|says|said|helps|works|keeps|kept|happens|happened|matters|needs|wants|starts|started|turns|turned|counts|left|broke|[\\p{L}]{3,}ed)";
const HAS_VERB = new RegExp(`(?<![\\p{L}'])(?:${VERB}|${PRONOUN} [\\p{L}']+)(?![\\p{L}'])`, 'u');

/** What comes before the statement itself without changing whom it speaks of. */
const PREFACE =
  /^(?:i (?:think|guess|suppose|gather|believe|imagine|take it|assume|hear|can hear|notice|noticed|can tell|sense|can sense|see|can see|know|understand|feel like|get the (?:sense|feeling|impression))(?: that)?|i'm (?:hearing|sensing|getting|guessing|assuming)(?: that)?|it's like|it's almost like|it's as if|the thing is|what i hear is(?: that)?|for you|right now|at the moment|these days|today|deep down|part of that is|on top of that|at the same time|even though|because|since|when|if|while|although|rather than|instead of)[\s,]+/u;
const ABOUT_YOU =
  /^(?:both of |all of |some of )?(?:you|u|ya|y'all|part of you|a part of you)(?:'(?:re|ve|d|ll))?(?![\p{L}])/u;
const ABOUT_US = /^(?:i|we|let me|let us|let's|my|our|me)(?:'(?:m|re|ve|d|ll))?(?![\p{L}'])/u;
const SPEAKS_TO_YOU = /(?<![\p{L}])(?:you|your|yours|yourself|you're|you've|you'd|ur)(?![\p{L}'])/u;
const MODAL =
  /^(?:(?:maybe|perhaps|then|also|first|so) )*(?:you|u)(?:'ll| (?:\p{L}+ )?(?:can|could|should|shall|might|may|must|will|need to|needs to|have to|ought|better|had better|are (?:able|welcome|free|going) to|get to|just)|'(?:d|re) (?:better|able to|welcome to|free to|going to|gonna))(?![\p{L}'])/u;
const FUTURE =
  /(?<![\p{L}])(?:will|won't|shall|should|must|ought|tomorrow|may|might|(?:it|that|this|they|there|he|she|i|we)'ll)(?![\p{L}])/u;
const INWARD =
  /(?<![\p{L}])(?:you(?:'re|'ve been| are| were| have been)? (?:\p{L}+ ){0,2}(?:feel|felt|feeling|want|wanted|wanting|wish|wishing|hope|hoping|hoped|worry|worried|afraid|scared|concerned|think|thinking|thought|believe|know|realise|realize|realised|realized|value|care|cared|love|hate|miss|fear|need|prefer|like|looking for|looking forward|trying|tired|torn|stuck|ready|willing|wondering|struggling|considering|enjoy|expect|expected|expecting|ashamed|proud|lonely|frustrated|motivated|committed|confident|overwhelmed|sure|certain|aware)|important (?:to|for) you|part of you|matters (?:most )?to you|for you,? it|makes you|made you|bothers you|worries you|your (?:hope|fear|worry|goal|concern|priority|dream|values?))(?![\p{L}])/u;
const TOLD =
  /^(?:you(?:'ve|'d| have| had|'re| are| were| was)(?: (?:not|never|already|always|also|still|just|really|kind of|been|now|even|only|both))*(?: [\p{L}']+)|you (?:(?:really|also|already|just|actually|still|always|never|even|both|definitely|certainly|obviously|clearly|only|probably|usually|sometimes|often) )*(?:[\p{L}]{2,}ed|want|wanna|wish|hope|feel|felt|think|thought|know|knew|like|love|hate|miss|fear|need|prefer|believe|see|saw|had|did|didn't|don't|can't|couldn't|weren't|aren't|haven't|hadn't|wouldn't|went|got|came|made|took|told|said|left|lost|found|bought|paid|kept|tried|spent|sent|wrote|heard|were|was|seem|sound|look|enjoy|care|value|struggle|worry|expect|drink|smoke|work|live|sleep|have))(?![\p{L}'])/u;
const BASE_VERBS =
  'try|go|open|click|press|select|choose|tap|restart|reboot|check|make|call|visit|send|follow|enter|type|scroll|remember|keep|take|talk|get|give|find|let|leave|turn|unplug|plug|use|ask|look|start|stop|write|read|download|install|update|log|sign|set|move|put|hold|wait|add|remove|delete|create|save|copy|paste|connect|disconnect|reset|switch|bring|consider|think|focus|seek|see|speak|reach|join|do|be|feel|learn|practice|practise|avoid|begin|search|google|contact|drop|pick|change|listen|watch|allow|ensure|confirm|reply|attach|note|enjoy|work|spend|eat|drink|sleep|exercise|meet|surround|distract|accept|treat|tell|show|figure|plan|pay|stay|volunteer|apply|book|buy|sell|cancel|return|pack|print|fill|clean|wash|rinse|close|shut|push|pull|hang|come|live|act|imagine|picture|forget|worry|stand|break|run|walk|dm|pm|message|text|email|tick|untick|swipe|drag|hover|mark|hit|expand|upload|export|import|enable|disable|toggle|adjust|submit|register|charge|measure';
const COMMAND = new RegExp(
  `^(?:please |kindly |just |simply |then |first |always |never |do |(?:don't|do not|never) (?:\\p{L}+ly )?)*(?:${BASE_VERBS})(?= |[.!]|$)`,
  'u',
);
const BARE_NEGATION = /^(?:please )?(?:don't|do not|never) \p{L}+/u;
const TAG =
  /,? (?:right|correct|yeah|yes|huh|eh|no|isn't it|is it|isn't that right|is that right|is that correct|is that fair|don't you|do you|didn't you|did you|aren't you|are you|wasn't it|was it|haven't you|doesn't it|does it|didn't it|didn't they|don't they|won't you|can't you|couldn't you|weren't you|ain't it)\?["')\s]*$/u;
const ENDS_BROKEN = /(?:[-–—]|\.{3}|…)\s*$/u;
const FEWEST_WORDS = 3;
/** A piece of a sentence that is cut off at one end says less. */
const FEWEST_BROKEN = 6;

/** Reads the shape of one English sentence, folded. */
export function englishFrame(folded: string): Frame {
  const plain = folded.replace(FILLERS, '').replace(STUTTER, '').trim();
  if (plain === '' || !/\p{L}/u.test(plain)) return { ...NOTHING, body: plain, act: 'broken' };
  if (ONLY_TOKENS.test(plain)) return { ...NOTHING, body: plain, act: 'token' };
  const body = withoutLeads(plain);
  const opening = plain.slice(0, plain.length - body.length);
  const concluding = CONCLUDES.test(opening);
  const core = withoutPreface(body);
  const asks = endsAskingOrCalling(body);
  const about = aboutOf(core);
  const statement = {
    body,
    about,
    concluding,
    modal: MODAL.test(core) || (about !== 'you' && FUTURE.test(core)),
    inward: INWARD.test(body),
    told: TOLD.test(core),
    answering: ANSWERS.test(plain),
    explaining: EXPLAINS.test(core),
    pointing: POINTS.test(core) && !/\d/.test(core),
  };
  if (body === '') return { ...NOTHING, body: plain, act: 'token' };
  const tagged = TAG.test(body);
  const asked = tagged ? body.replace(TAG, '') : body;
  const form = formOfWh(asked, asks && !tagged) ?? formOfAuxiliary(asked, asks && !tagged);
  if (form !== undefined) return { ...statement, act: 'question', form, rising: false };
  const words = body.match(/[\p{L}\p{N}']+/gu)?.length ?? 0;
  const verbal = HAS_VERB.test(body);
  if (asks && !verbal && about !== 'you')
    return { ...statement, act: 'question', form: 'closed', rising: false };
  const broken = ENDS_BROKEN.test(body) || /^[-–—]/.test(folded);
  if (!asks && broken && words < (verbal ? FEWEST_WORDS : FEWEST_BROKEN))
    return { ...statement, act: 'broken', form: undefined, rising: false };
  const rising = asks;
  if (COMMAND.test(body) || BARE_NEGATION.test(body))
    return { ...statement, act: 'command', form: asks ? 'closed' : undefined, rising };
  return { ...statement, act: verbal ? 'statement' : 'fragment', form: asks ? 'closed' : undefined, rising };
}

function withoutLeads(plain: string): string {
  let body = plain;
  for (let count = 0; count < MOST_LEADS; count += 1) {
    const lead = LEAD.exec(body)?.[0];
    if (lead === undefined) break;
    // "Sorry to hear" and "thank you for" open nothing: they are what is said.
    if (
      /^(?:sorry|thanks|thank you|perhaps|maybe|like|see|look|listen|first|well|again|still|just|right)\s$/u.test(
        lead,
      ) &&
      !/^(?:just|well|first|again|still|right) (?:so|to|you|what|how|it|the|do|did|are|is)(?![\p{L}])/u.test(
        body,
      )
    )
      break;
    body = body.slice(lead.length);
  }
  return body.trim();
}

/** The statement behind "I think", "it's like", "right now". */
function withoutPreface(body: string): string {
  const once = body.replace(PREFACE, '');
  return once === body ? body : once.replace(PREFACE, '');
}

function aboutOf(core: string): Frame['about'] {
  if (ABOUT_YOU.test(core)) return 'you';
  if (ABOUT_US.test(core)) return 'us';
  return SPEAKS_TO_YOU.test(core) ? 'yours' : 'other';
}
