import { useTexts } from '../hooks/useTexts';
import { listenTexts } from '../i18n/panel/listen';
import { Note } from '../ui/Note';

/** A page to write on, opened before the page that has the messages: where they are read, and how to get there without losing the draft. */
export function ThreadElsewhere() {
  const { lead, text } = useTexts(listenTexts).threadElsewhere;
  return (
    <div data-thread-elsewhere>
      <Note>
        <h3>{lead}</h3>
        <p>{text}</p>
      </Note>
    </div>
  );
}
