import { useRef } from 'preact/hooks';
import zapposTen from '../../utils/packs/shipped/zapposTen';
import type { Pack } from '../../utils/packs/types';
import type { PackReport, TeamPack } from '../hooks/useTeamPack';
import { useTexts } from '../hooks/useTexts';
import { packTexts } from '../i18n/pack';
import { Button } from '../ui/Button';
import { Note } from '../ui/Note';
import { PackPreview } from './PackPreview';

type Props = { readonly pack: Pack; readonly team: TeamPack };

/** Takes the pack out to a file, and another one in: first what it would bring, then the merge. */
export function PackFiles({ pack, team }: Props) {
  const texts = useTexts(packTexts);
  const input = useRef<HTMLInputElement>(null);
  const { report, incoming, undo } = team;
  return (
    <div class="stack" data-pack-files>
      <h3 class="small">{texts.files}</h3>
      <p class="small soft">{texts.filesHint}</p>
      <div class="row">
        <Button data-action="export-pack" onClick={team.exportFile}>
          {texts.export}
        </Button>
        <Button data-action="import-pack" onClick={() => input.current?.click()}>
          {texts.import}
        </Button>
        <Button tone="quiet" data-action="example-pack" onClick={() => team.look(zapposTen.pack)}>
          {texts.example}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".json,application/json"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) void team.readFile(file);
            // The same file may be chosen again.
            event.currentTarget.value = '';
          }}
        />
      </div>
      {incoming && (
        <PackPreview
          mine={pack}
          theirs={incoming}
          onMerge={team.merge}
          onCancel={() => team.look(undefined)}
        />
      )}
      <div role="status" data-pack-report>
        {report && (
          <Note tone={report.kind === 'bad' || report.kind === 'unreadable' ? 'bad' : 'ok'}>
            {words(report, texts)}{' '}
            {undo && (
              <Button tone="quiet" data-action="undo-pack" onClick={undo}>
                {texts.undo}
              </Button>
            )}
          </Note>
        )}
      </div>
    </div>
  );
}

function words(report: PackReport, texts: typeof packTexts.en): string {
  if (report.kind === 'exported') return texts.exported(report.name);
  if (report.kind === 'removed') return texts.removed(report.name);
  if (report.kind !== 'bad') return texts[report.kind];
  const { problem } = report;
  return problem.reason === 'notAPack' ? texts.notAPack(problem.field) : texts[problem.reason];
}
