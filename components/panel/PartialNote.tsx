import { useState } from 'preact/hooks';
import type { Health } from '../../utils/adapters/reading';
import { useTexts } from '../hooks/useTexts';
import { stateTexts } from '../i18n/panel/states';
import { Button } from '../ui/Button';
import { Note } from '../ui/Note';
import type { PanelActions } from './state';

type Props = { readonly health: Health; readonly actions: PanelActions };

/** Not all could be read: why, and how to get the rest. Goes away when the agent is content with what there is. That there may be older messages is no reason to interrupt: the line of health says it. */
export function PartialNote({ health, actions }: Props) {
  const { partial } = useTexts(stateTexts);
  const [content, setContent] = useState(false);
  const { read, reason = 'more' } = health;
  if (read !== 'partial' || reason === 'older' || content) return null;
  const words = partial[reason];
  return (
    <section class="panel-part" data-partial={reason} aria-label={words.lead}>
      <Note tone="warn">
        <p>
          <b>{words.lead}</b> {words.text}
        </p>
      </Note>
      <div class="row">
        {reason !== 'tooLong' && (
          <Button data-action="read-again" onClick={actions.readAgain}>
            {partial.again}
          </Button>
        )}
        <Button onClick={() => setContent(true)}>{partial.goOn}</Button>
      </div>
    </section>
  );
}
