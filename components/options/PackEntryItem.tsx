import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { aboutOf } from '../../utils/packs/merge';
import { packRuleId } from '../../utils/packs/rules';
import type { PackEntry, PackPart } from '../../utils/packs/types';
import { useTexts } from '../hooks/useTexts';
import { packTexts } from '../i18n/pack';
import { Button } from '../ui/Button';
import { Chip } from '../ui/Chip';
import { PackEntryForm } from './PackEntryForm';
import { PackEntryText } from './PackEntryText';

type Props = {
  readonly part: PackPart;
  readonly entry: PackEntry;
  /** Ids of the rules that are off. */
  readonly off: readonly string[];
  readonly onSwitch: (ruleId: string, on: boolean) => void;
  readonly onSave: (entry: PackEntry) => void;
  readonly onRemove: () => void;
  readonly children?: ComponentChildren;
};

/** One entry of a list: what it says, a switch where it makes a rule, and the ways to change it. */
export function PackEntryItem({ part, entry, off, onSwitch, onSave, onRemove, children }: Props) {
  const texts = useTexts(packTexts);
  const [editing, setEditing] = useState(false);
  const ruleId = packRuleId(entry);
  const about = <span class="sr">{texts.of(aboutOf(entry))}</span>;
  if (editing)
    return (
      <li>
        <PackEntryForm
          part={part}
          entry={entry}
          onSave={(changed) => {
            setEditing(false);
            onSave(changed);
          }}
          onCancel={() => setEditing(false)}
        />
      </li>
    );
  return (
    <li data-pack-entry>
      <div class="row">
        {ruleId === undefined ? (
          <PackEntryText entry={entry} />
        ) : (
          <label class="check">
            <input
              type="checkbox"
              checked={!off.includes(ruleId)}
              onChange={(event) => onSwitch(ruleId, event.currentTarget.checked)}
            />
            <PackEntryText entry={entry} />
          </label>
        )}
        <Chip>{texts.languages[entry.language]}</Chip>
        <span class="push row">
          <Button tone="quiet" data-action="edit" onClick={() => setEditing(true)}>
            <span>
              {texts.edit}
              {about}
            </span>
          </Button>
          <Button tone="quiet" data-action="remove" onClick={onRemove}>
            <span>
              {texts.remove}
              {about}
            </span>
          </Button>
        </span>
      </div>
      {children}
    </li>
  );
}
