import { useTexts } from '../hooks/useTexts';
import { teachTexts } from '../i18n/panel/teach';
import { Button } from '../ui/Button';
import { Note } from '../ui/Note';
import type { PanelActions, Teaching } from './state';

type Props = { readonly teaching: Teaching; readonly actions: PanelActions };

const STEPS = ['customer', 'agent', 'composer'] as const;
/** So much of a message is shown to know it by, in UTF-16 units. */
const HEAD = 80;

/** Teaching Kuule a page: what to click now, then what it reads, and corrections. */
export function TeachState({ teaching, actions }: Props) {
  const texts = useTexts(teachTexts);
  const { step, done, problem, resting, seen } = teaching;
  return (
    <section class="teach" data-teach={step}>
      <h2>{texts.heading}</h2>
      {step !== 'look' && !resting && !problem && <p>{texts.now[step]}</p>}
      <ol class="teach-steps">
        {STEPS.map((each) => (
          <li
            key={each}
            data-step={each}
            data-state={done.includes(each) ? 'done' : each === step ? 'now' : 'later'}
            aria-current={each === step ? 'step' : undefined}
          >
            <span>{texts.steps[each]}</span>
            {(done.includes(each) || (each === step && (resting || problem))) && (
              <Button tone="quiet" data-action={`teach-${each}`} onClick={() => actions.teachAgain(each)}>
                {texts.again}
              </Button>
            )}
          </li>
        ))}
      </ol>
      {step === 'composer' && (
        <Button data-action="teach-no-box" onClick={actions.teachNoBox}>
          {texts.noBox}
        </Button>
      )}
      {problem && (
        <Note tone="warn">
          <p>{texts.problems[problem]}</p>
        </Note>
      )}
      {seen && (
        <>
          <p data-teach-count>
            <b>
              {texts.read({
                messages: seen.messages.length,
                customer: seen.messages.filter(({ author }) => author === 'customer').length,
                unknown: seen.messages.filter(({ author }) => author === 'unknown').length,
              })}
            </b>{' '}
            {seen.composer ? texts.boxFound : texts.boxMissing}
          </p>
          <ol class="teach-messages">
            {seen.messages.map(({ author, text }, index) => (
              <li key={index} data-author={author}>
                <b>{texts.authors[author]}</b> {text.length > HEAD ? `${text.slice(0, HEAD)}…` : text}
              </li>
            ))}
          </ol>
          <div class="row">
            <Button tone="primary" data-action="teach-use" onClick={actions.teachUse}>
              {texts.use}
            </Button>
            <Button data-action="teach-swap" onClick={actions.teachSwap}>
              {texts.swap}
            </Button>
            <Button data-action="teach-turn" onClick={actions.teachTurn}>
              {texts.turn}
            </Button>
          </div>
        </>
      )}
      <div class="row">
        <Button data-action="teach-stop" onClick={actions.teachStop}>
          {texts.stop}
        </Button>
      </div>
    </section>
  );
}
