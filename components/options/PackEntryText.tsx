import { aboutOf } from '../../utils/packs/merge';
import type { PackEntry } from '../../utils/packs/types';
import { useTexts } from '../hooks/useTexts';
import { packTexts } from '../i18n/pack';

/** What an entry says, on one line, in its own language. */
export function PackEntryText({ entry }: { readonly entry: PackEntry }) {
  const texts = useTexts(packTexts);
  const instead = 'house' in entry ? entry.customer : 'prefer' in entry ? entry.prefer : undefined;
  return (
    <span>
      <b lang={entry.language}>{aboutOf(entry)}</b>
      {instead !== undefined && (
        <>
          {' → '}
          <span lang={entry.language}>{instead}</span>
        </>
      )}
      {'show' in entry && (
        <span class="small soft"> {texts.avoidShow(entry.avoid.length, entry.show.length)}</span>
      )}
      {'why' in entry && entry.why !== undefined && (
        <span class="small soft" lang={entry.language}>
          {' '}
          {entry.why}
        </span>
      )}
    </span>
  );
}
