import { useState } from 'preact/hooks';
import { comparePacks, entryKey, type Preferred } from '../../utils/packs/merge';
import type { Pack } from '../../utils/packs/types';
import { useTexts } from '../hooks/useTexts';
import { packTexts } from '../i18n/pack';
import { Button } from '../ui/Button';
import { Segment } from '../ui/Segment';
import { PackEntryText } from './PackEntryText';

type Props = {
  readonly mine: Pack;
  readonly theirs: Pack;
  readonly onMerge: (preferred: Preferred) => void;
  readonly onCancel: () => void;
};

/** What another pack would bring, before anything is changed. */
export function PackPreview({ mine, theirs, onMerge, onCancel }: Props) {
  const texts = useTexts(packTexts);
  const [preferred, setPreferred] = useState<Preferred>('mine');
  const changes = comparePacks(mine, theirs).filter(
    ({ added, conflicts, same }) => added.length + conflicts.length + same > 0,
  );
  const conflicting = changes.some(({ conflicts }) => conflicts.length > 0);
  const nothing = changes.every(({ added, conflicts }) => added.length + conflicts.length === 0);
  return (
    <section class="note stack" data-pack-preview aria-label={texts.preview(theirs.name)}>
      <h3 class="small">{texts.preview(theirs.name)}</h3>
      {nothing && <p>{texts.nothingNew}</p>}
      {changes.map(({ part, added, conflicts, same }) => (
        <div key={part}>
          <p class="small">
            <b>{texts.parts[part]}</b>{' '}
            <span class="soft">
              {[
                added.length > 0 && texts.added(added.length),
                conflicts.length > 0 && texts.conflicts(conflicts.length),
                same > 0 && texts.same(same),
              ]
                .filter(Boolean)
                .join(', ')}
            </span>
          </p>
          <ul class="plain-list small">
            {added.map((entry) => (
              <li key={entryKey(entry)}>
                + <PackEntryText entry={entry} />
              </li>
            ))}
            {conflicts.map(({ mine: ours, theirs: other }) => (
              <li key={entryKey(other)}>
                <PackEntryText entry={ours} /> <span class="soft">{texts.becomes}</span>{' '}
                <PackEntryText entry={other} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {conflicting && (
        <Segment
          label={texts.prefers}
          value={preferred}
          onChange={setPreferred}
          options={[
            { value: 'mine', label: texts.mine },
            { value: 'theirs', label: texts.theirs },
          ]}
        />
      )}
      <div class="row">
        {!nothing && (
          <Button tone="primary" data-action="merge" onClick={() => onMerge(preferred)}>
            {texts.merge}
          </Button>
        )}
        <Button tone="quiet" data-action="cancel-import" onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </section>
  );
}
