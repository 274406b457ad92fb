import { useRef, useState } from 'preact/hooks';
import type { useInsightTransfer } from '../hooks/useInsightTransfer';
import { useTexts } from '../hooks/useTexts';
import { dashboardTexts } from '../i18n/dashboard';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { TransferNote } from './TransferNote';

type Props = {
  readonly transfer: ReturnType<typeof useInsightTransfer>;
  /** When there is nothing to export yet. */
  readonly importOnly?: boolean;
};

/** Takes insights out to a file and brings them in from one. */
export function FilesCard({ transfer, importOnly = false }: Props) {
  const texts = useTexts(dashboardTexts);
  const { report, exportAs, importFile } = transfer;
  const [withLinks, setWithLinks] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  return (
    <Card title={texts.takeAlong}>
      {!importOnly && (
        <div class="stack">
          <p class="small soft">{texts.exportHint}</p>
          <div class="row">
            <Button onClick={() => void exportAs('csv', withLinks)}>{texts.exportCsv}</Button>
            <Button onClick={() => void exportAs('ndjson', withLinks)}>{texts.exportNdjson}</Button>
          </div>
          <label class="check small">
            <input
              type="checkbox"
              checked={withLinks}
              onChange={(event) => setWithLinks(event.currentTarget.checked)}
            />
            <span>{texts.withLinks}</span>
          </label>
        </div>
      )}
      <div class="stack">
        <p class="small soft">{texts.importHint}</p>
        <div class="row">
          <Button onClick={() => input.current?.click()}>{texts.importFile}</Button>
          <input
            ref={input}
            type="file"
            hidden
            accept=".ndjson,.jsonl,application/x-ndjson"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (file) void importFile(file);
              // The same file may be chosen again.
              event.currentTarget.value = '';
            }}
          />
        </div>
      </div>
      <div role="status">{report && <TransferNote report={report} />}</div>
    </Card>
  );
}
