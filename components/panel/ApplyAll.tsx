import type { DetectedLanguage } from '../../utils/conversation/types';
import { joined } from '../../utils/rewrites/joined';
import { useDisclosure } from '../hooks/useDisclosure';
import { useTexts } from '../hooks/useTexts';
import { draftTexts } from '../i18n/panel/draft';
import { Button } from '../ui/Button';
import { RewriteDiff } from './RewriteDiff';
import type { Finding, PanelActions } from './state';

type Props = {
  readonly findings: readonly Finding[];
  readonly draft: string;
  readonly language: DetectedLanguage;
  readonly actions: PanelActions;
};

/** All findings that need nothing from the agent, in one step: first what would change, then the change. */
export function ApplyAll({ findings, draft, language, actions }: Props) {
  const texts = useTexts(draftTexts);
  const preview = useDisclosure();
  const all = joined(
    draft,
    findings.map(({ rewrite }) => rewrite),
  );
  if (all === undefined) return null;
  return (
    <div data-apply-all>
      <Button tone="quiet" data-action="preview-all" {...preview.button}>
        {texts.applyAll(all.of.length)}
      </Button>
      {preview.open && (
        <div class="finding" id={preview.id}>
          <RewriteDiff change={all} draft={draft} expected={all.text} language={language} />
          <Button
            data-action="apply-all"
            onClick={() => {
              preview.close();
              actions.applyChange(all, all.text, all.of);
            }}
          >
            {texts.applyAllNow(all.of.length)}
          </Button>
        </div>
      )}
    </div>
  );
}
