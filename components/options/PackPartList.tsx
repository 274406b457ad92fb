import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { entryKey } from '../../utils/packs/merge';
import type { Pack, PackEntry, PackPart } from '../../utils/packs/types';
import type { TeamPack } from '../hooks/useTeamPack';
import { useTexts } from '../hooks/useTexts';
import { useUiLanguage } from '../hooks/useUiLanguage';
import { formatNumber } from '../i18n/format';
import { packTexts } from '../i18n/pack';
import { PackEntryForm } from './PackEntryForm';
import { PackEntryItem } from './PackEntryItem';

type Props = {
  readonly part: PackPart;
  readonly pack: Pack;
  readonly team: TeamPack;
  readonly off: readonly string[];
  readonly onSwitch: (ruleId: string, on: boolean) => void;
  readonly onOpen?: () => void;
  /** What is told of an entry besides its words. */
  readonly told?: (entry: PackEntry) => ComponentChildren;
};

/** One list of the pack, folded until it is wanted. */
export function PackPartList({ part, pack, team, off, onSwitch, onOpen, told }: Props) {
  const texts = useTexts(packTexts);
  const language = useUiLanguage();
  const [open, setOpen] = useState(false);
  const entries: readonly PackEntry[] = pack[part];
  return (
    <details
      data-pack-part={part}
      open={open}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
        if (event.currentTarget.open) onOpen?.();
      }}
    >
      <summary>
        {texts.parts[part]} <span class="soft num">{formatNumber(entries.length, language)}</span>
      </summary>
      {open && (
        <div class="stack">
          <p class="small soft">{texts.partHints[part]}</p>
          {entries.length === 0 && <p class="small">{texts.nothing}</p>}
          <ul class="lines">
            {entries.map((entry) => (
              <PackEntryItem
                key={entryKey(entry)}
                part={part}
                entry={entry}
                off={off}
                onSwitch={onSwitch}
                onSave={(changed) => team.put(part, changed, entry)}
                onRemove={() => team.remove(part, entry)}
              >
                {told?.(entry)}
              </PackEntryItem>
            ))}
          </ul>
          <PackEntryForm part={part} onSave={(entry) => team.put(part, entry)} />
        </div>
      )}
    </details>
  );
}
