import { useId } from 'preact/hooks';
import { useTexts } from '../hooks/useTexts';
import { draftTexts } from '../i18n/panel/draft';
import { Chip } from '../ui/Chip';
import { AssumptionNotes } from './AssumptionNotes';
import { ContradictionNotes } from './ContradictionNotes';
import { FindingList } from './FindingList';
import { HeardPoints } from './HeardPoints';
import { isUnsupported } from './isUnsupported';
import { OwnDraft } from './OwnDraft';
import type { NoInsertReason } from './reasonNotToInsert';
import { ShownValues } from './ShownValues';
import type { LiveView, PanelActions } from './state';

type Props = {
  readonly view: LiveView;
  readonly checkedDraft: string;
  readonly unavailable: NoInsertReason | undefined;
  readonly actions: PanelActions;
};

/** Second part: what the draft answers, what could be said better, what goes against our own words, and what was never said by the customer. */
export function DraftPart({ view, checkedDraft, unavailable, actions }: Props) {
  const texts = useTexts(draftTexts);
  const heading = useId();
  const { analysis, draft, source } = view;
  const supported = !isUnsupported(view);
  const written = draft !== undefined && draft.text.trim() !== '';
  const clear =
    view.findings.length + (analysis?.contradictions.length ?? 0) + (analysis?.assumptions.length ?? 0) === 0;
  const hint = !supported
    ? texts.unsupported
    : unavailable
      ? texts[unavailable]
      : written
        ? undefined
        : texts.empty;
  return (
    <section class="panel-part" id="draft" data-part data-draft tabIndex={-1} aria-labelledby={heading}>
      <div class="part-head">
        <h2 id={heading}>{texts.heading}</h2>
        {draft && source === 'page' && (
          <Chip push tone={draft.mode === 'unknown' ? 'warn' : 'plain'}>
            {texts.modes[draft.mode]}
          </Chip>
        )}
      </div>
      {source === 'pasted' && <OwnDraft text={draft?.text ?? ''} onWrite={actions.writeDraft} />}
      {hint && <p class="small soft">{hint}</p>}
      {analysis && supported && written && (
        <>
          <HeardPoints heard={analysis.heard} language={view.language} />
          <FindingList
            findings={view.findings}
            draft={checkedDraft}
            language={view.language}
            actions={actions}
          />
          {clear && <p class="small soft">{texts.clear}</p>}
          <ShownValues values={analysis.values ?? []} draft={checkedDraft} language={view.language} />
          <ContradictionNotes
            contradictions={analysis.contradictions}
            messages={view.messages}
            language={view.language}
          />
          <AssumptionNotes
            assumptions={analysis.assumptions}
            language={view.language}
            onInsert={actions.insertText}
          />
        </>
      )}
    </section>
  );
}
