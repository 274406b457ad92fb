import { useRef, useState } from 'preact/hooks';
import type { DetectedLanguage } from '../../utils/conversation/types';
import { useTexts } from '../hooks/useTexts';
import { draftTexts } from '../i18n/panel/draft';
import { Button } from '../ui/Button';
import { ApplyAll } from './ApplyAll';
import { FindingCard } from './FindingCard';
import { keepShown } from './keepShown';
import type { Finding, PanelActions } from './state';

/** Three findings and a count. */
const SHOWN = 3;

type Props = {
  readonly findings: readonly Finding[];
  /** The text that the findings speak of. */
  readonly draft: string;
  readonly language: DetectedLanguage;
  readonly actions: PanelActions;
};

/** What could be said better in the draft. Cards keep their places while the agent types. */
export function FindingList({ findings, draft, language, actions }: Props) {
  const texts = useTexts(draftTexts);
  const [all, setAll] = useState(false);
  const places = useRef<readonly string[]>([]);

  const keyed = withKeys(findings);
  const shown = keepShown(keyed, ({ key }) => key, places.current, all ? keyed.length : SHOWN);
  places.current = shown.map(({ key }) => key);
  const more = findings.length - SHOWN;

  return (
    <>
      {shown.map(({ key, finding }) => (
        <FindingCard key={key} finding={finding} draft={draft} language={language} actions={actions} />
      ))}
      <ApplyAll findings={findings} draft={draft} language={language} actions={actions} />
      {more > 0 && (
        <div class="row">
          <Button tone="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? texts.fewerFindings : texts.moreFindings(more)}
          </Button>
        </div>
      )}
    </>
  );
}

/** The same words may be found twice: the n-th finding of the same rule on the same words is the n-th. */
function withKeys(
  findings: readonly Finding[],
): readonly { readonly key: string; readonly finding: Finding }[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const name = `${finding.rewrite.ruleId}\n${finding.rewrite.actual}`;
    const place = seen.get(name) ?? 0;
    seen.set(name, place + 1);
    return { key: `${name}\n${place}`, finding };
  });
}
