import { useRef } from 'preact/hooks';
import { type TaughtReport, useTaught } from '../hooks/useTaught';
import { useTexts } from '../hooks/useTexts';
import { taughtTexts } from '../i18n/taught';
import { Button } from '../ui/Button';
import { Note } from '../ui/Note';

/** Helpdesks that the agent has taught: out to a file for colleagues, in from one, and forgotten. */
export function TaughtHelpdesks() {
  const texts = useTexts(taughtTexts);
  const { taught, report, exportFile, importFile, forget, undo } = useTaught();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div class="stack" data-taught>
      <h3 class="small">{texts.heading}</h3>
      <p class="small soft">{taught.length === 0 ? texts.none : texts.hint}</p>
      <ul class="plain">
        {taught.map(([origin, adapter]) => (
          <li key={origin} class="row" data-origin={origin}>
            <b>{new URL(origin).host}</b>
            <Button data-action="export-taught" onClick={() => exportFile(origin, adapter)}>
              {texts.export}
            </Button>
            <Button data-action="forget-taught" onClick={() => forget(origin)}>
              {texts.forget}
            </Button>
          </li>
        ))}
      </ul>
      <div class="row">
        <Button data-action="import-taught" onClick={() => input.current?.click()}>
          {texts.import}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".json,application/json"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) void importFile(file);
            // The same file may be chosen again.
            event.currentTarget.value = '';
          }}
        />
      </div>
      <div role="status" data-taught-report>
        {report && (
          <Note tone={report.kind === 'bad' || report.kind === 'unreadable' ? 'bad' : 'ok'}>
            {words(report, texts)}{' '}
            {undo && (
              <Button tone="quiet" data-action="undo-taught" onClick={undo}>
                {texts.undo}
              </Button>
            )}
          </Note>
        )}
      </div>
    </div>
  );
}

function words(report: TaughtReport, texts: typeof taughtTexts.en): string {
  if (report.kind === 'unreadable') return texts.unreadable;
  if (report.kind !== 'bad') return texts[report.kind](report.host);
  return report.reason === 'wrong' ? texts.wrong(report.field) : texts[report.reason];
}
