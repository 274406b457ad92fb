import { useState } from 'preact/hooks';
import type { Health } from '../../utils/messaging/protocol';
import { useTexts } from '../hooks/useTexts';
import { stateTexts } from '../i18n/panel/states';
import { Button } from '../ui/Button';
import { Note } from '../ui/Note';
import type { PanelActions } from './state';

type Props = { readonly health: Health; readonly actions: PanelActions };

/** Not all could be read: why, and how to get the rest. Goes away when the agent is content with what there is. */
export function PartialNote({ health, actions }: Props) {
  const { partial } = useTexts(stateTexts);
  const [content, setContent] = useState(false);
  if (health.read !== 'partial' || content) return null;
  const words = partial[health.reason ?? 'more'];
  return (
    <section class="panel-part" data-partial={health.reason ?? 'more'} aria-label={words.lead}>
      <Note tone="warn">
        <p>
          <b>{words.lead}</b> {words.text}
        </p>
      </Note>
      <div class="row">
        {health.reason !== 'tooLong' && (
          <Button data-action="read-again" onClick={actions.readAgain}>
            {partial.again}
          </Button>
        )}
        <Button onClick={() => setContent(true)}>{partial.goOn}</Button>
      </div>
    </section>
  );
}
