import type { InsertResult } from '../messaging/protocol';
import { bare } from './edit';
import type { Editor } from './editors/types';
import { type Hand, watchHand } from './hand';
import { judge, type Verdict } from './verdict';
import { pause, STEP, until } from './wait';

/** Milliseconds that an editor is given to take a text. */
const PATIENCE = 480;
/** The same, where the editor did not say that it would. */
const SHORT_PATIENCE = 72;
const MOST_STEPS = 6;

type Reason = Extract<InsertResult, { kind: 'refused' }>['reason'];

type Putting = {
  readonly editor: Editor;
  readonly hand: Hand;
  readonly verdict: () => Verdict;
  /** Characters that the editor holds more than before, white space aside. */
  readonly added: () => number;
};

/**
 * Puts a text into an open editor exactly once, as one step of undo. What is in the editor afterwards decides: the agent may type
 * meanwhile, and nothing that could be theirs is ever taken back.
 */
export async function put(editor: Editor, text: string): Promise<InsertResult> {
  const { before, after } = editor;
  const change = { was: editor.text(), before, text, after };
  const hand = watchHand(editor.document);
  const putting: Putting = {
    editor,
    hand,
    verdict: () => judge(change, editor.text()),
    added: () => bare(editor.text()).length - bare(change.was).length,
  };
  try {
    for (const attempt of editor.attempts(text)) {
      attempt.select();
      if (editor.settles > 0) await pause(editor.settles);
      if (!editor.isThere()) return refused('noComposer');
      if (hand.hasActed()) return refused('changed');
      const result = await outcome(putting, attempt.take());
      if (result === 'absent') continue;
      if (result.kind === 'inserted' && !hand.hasActed()) editor.seal();
      return result;
    }
    return refused('notTaken');
  } finally {
    hand.stop();
  }
}

/** What came of one attempt; `absent`: nothing, and another may be made. */
async function outcome(putting: Putting, taken: boolean): Promise<InsertResult | 'absent'> {
  const { editor, hand, verdict, added } = putting;
  if (editor.answersAtOnce) {
    // What a page puts back, its framework does before the browser's next task.
    await Promise.resolve();
  } else {
    const done = () => !editor.isThere() || hasArrived(verdict());
    await until(done, taken ? PATIENCE : SHORT_PATIENCE);
    const seen = editor.isThere() && hasArrived(verdict());
    // An editor that works in its own time may do so twice.
    if (editor.isThere()) await pause(STEP);
    // It was there: whatever the agent has made of it since is theirs.
    if (seen && hand.hasActed() && editor.isThere()) return { kind: 'inserted' };
  }
  if (!editor.isThere()) return refused('noComposer');
  const now = verdict();
  if (hasArrived(now)) return { kind: 'inserted' };
  if (now === 'absentAmongMore') return refused(added() <= hand.acts() ? 'changed' : 'unclear');
  if (now === 'absent') return hand.hasActed() ? refused('notTaken') : 'absent';
  if (now === 'unclear' || hand.hasActed()) return refused('unclear');
  const result = await takeBack(putting);
  // A way that loses the lines may be followed by one that keeps them.
  return now === 'runTogether' && isRefused(result, 'notTaken') ? 'absent' : result;
}

/** An editor may have made several steps of it: goes on while nothing stands there but the agent's words and pieces of the text. */
async function takeBack({ editor, hand, verdict }: Putting): Promise<InsertResult> {
  const { history } = editor;
  for (let steps = 0; history && steps < MOST_STEPS && !hand.hasActed() && editor.isThere(); steps++) {
    history.undo();
    if (!editor.answersAtOnce) await pause(STEP);
    const now = verdict();
    if (now === 'absent') return refused('notTaken');
    if (now === 'arrived') return { kind: 'inserted' };
    if (now === 'pieces' || now === 'runTogether') continue;
    if (!hand.hasActed()) history.redo();
    break;
  }
  return refused('unclear');
}

function hasArrived(verdict: Verdict): boolean {
  return verdict === 'arrived' || verdict === 'arrivedAmongMore';
}

function isRefused(result: InsertResult, reason: Reason): boolean {
  return result.kind === 'refused' && result.reason === reason;
}

function refused(reason: Reason): InsertResult {
  return { kind: 'refused', reason };
}
