import type { SavedReply } from '../../utils/packs/types';
import type { Rewrite } from '../../utils/rewrites/types';
import { useTexts } from '../hooks/useTexts';
import { packTexts } from '../i18n/pack';
import { Chip } from '../ui/Chip';

type Props = {
  readonly reply: SavedReply;
  /** `undefined` until it has been checked. */
  readonly findings: readonly Rewrite[] | undefined;
};

/** What would be pointed out in a saved reply if it were a draft. */
export function ReplyFindings({ reply, findings }: Props) {
  const texts = useTexts(packTexts);
  if (findings === undefined) return <p class="tiny soft">{texts.checking}</p>;
  if (findings.length === 0)
    return (
      <p>
        <Chip tone="ok">{texts.clean}</Chip>
      </p>
    );
  return (
    <div data-reply-findings>
      <p>
        <Chip tone="warn">{texts.findings(findings.length)}</Chip>
      </p>
      <ul class="plain-list small">
        {findings.map(({ start, actual, expected: [first], why }) => (
          <li key={start}>
            <span class="change" lang={reply.language}>
              <del>{actual}</del>
              {first !== undefined && first !== '' && (
                <>
                  {' '}
                  <ins>{first}</ins>
                </>
              )}
            </span>{' '}
            <span class="soft">{why}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
