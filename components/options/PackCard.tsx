import { useState } from 'preact/hooks';
import type { EngineInWorker } from '../../utils/messaging/engine';
import { emptyPack, PACK_PARTS } from '../../utils/packs/types';
import { switchedOff } from '../../utils/settings';
import { useRepliesChecked } from '../hooks/useRepliesChecked';
import { useSetting } from '../hooks/useSetting';
import { useTeamPack } from '../hooks/useTeamPack';
import { useTexts } from '../hooks/useTexts';
import { packTexts } from '../i18n/pack';
import { Card } from '../ui/Card';
import { Field } from '../ui/Field';
import { PackFiles } from './PackFiles';
import { PackPartList } from './PackPartList';
import { ReplyFindings } from './ReplyFindings';

type Props = { readonly engine: EngineInWorker };

/** The team's words, phrases, values and saved replies, and the file that carries them. */
export function PackCard({ engine }: Props) {
  const texts = useTexts(packTexts);
  const team = useTeamPack();
  const pack = team.pack ?? emptyPack;
  const [off = [], setOff] = useSetting(switchedOff);
  const [wanted, setWanted] = useState(false);
  const checked = useRepliesChecked(engine, pack, wanted);
  return (
    <Card title={texts.heading}>
      <p class="small soft">{texts.hint}</p>
      <Field label={texts.name}>
        {(id) => (
          <input
            type="text"
            id={id}
            maxLength={60}
            value={pack.name}
            onChange={(event) => team.rename(event.currentTarget.value)}
          />
        )}
      </Field>
      {PACK_PARTS.map((part) => (
        <PackPartList
          key={part}
          part={part}
          pack={pack}
          team={team}
          off={off}
          onSwitch={(id, on) => setOff(on ? off.filter((other) => other !== id) : [...off, id])}
          {...(part === 'replies' && {
            onOpen: () => setWanted(true),
            told: (entry) =>
              'title' in entry && <ReplyFindings reply={entry} findings={checked.get(entry)} />,
          })}
        />
      ))}
      <PackFiles pack={pack} team={team} />
    </Card>
  );
}
