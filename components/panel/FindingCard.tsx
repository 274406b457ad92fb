import { useId, useState } from 'preact/hooks';
import type { DetectedLanguage } from '../../utils/conversation/types';
import { useDisclosure } from '../hooks/useDisclosure';
import { useTexts } from '../hooks/useTexts';
import { useUiLanguage } from '../hooks/useUiLanguage';
import { draftTexts } from '../i18n/panel/draft';
import { Button } from '../ui/Button';
import { DismissGroup } from './DismissGroup';
import { RewriteDiff } from './RewriteDiff';
import { SeveritySign } from './SeveritySign';
import { SlotText } from './SlotText';
import { fillSlots, readSlots } from './slots';
import type { Finding, PanelActions } from './state';

type Props = {
  readonly finding: Finding;
  readonly draft: string;
  readonly language: DetectedLanguage;
  readonly actions: PanelActions;
};

/** One finding: what stands, what could stand instead, why, and three ways to say no. */
export function FindingCard({ finding, draft, language, actions }: Props) {
  const { rewrite, title, why } = finding;
  const texts = useTexts(draftTexts);
  const uiLanguage = useUiLanguage();
  const id = useId();
  const reason = useDisclosure();
  const dismissal = useDisclosure();
  const [wording, setWording] = useState(0);
  const [values, setValues] = useState<readonly string[]>([]);

  const expected = rewrite.mode === 'flag' ? undefined : rewrite.expected[wording % rewrite.expected.length];
  const parts = rewrite.mode === 'ask' ? readSlots(expected ?? '') : undefined;
  const slotted = parts?.some(({ kind }) => kind === 'slot') === true;
  const text = slotted ? fillSlots(parts ?? [], values) : expected;
  const explanation = (
    <p class="small why" id={reason.id}>
      {why[uiLanguage]}
    </p>
  );
  return (
    <article
      class="finding"
      data-finding
      data-rule={rewrite.ruleId}
      data-severity={rewrite.severity}
      aria-labelledby={`${id}-title`}
    >
      <div class="finding-head">
        <SeveritySign severity={rewrite.severity} />
        <h3 class="small" id={`${id}-title`}>
          {title[uiLanguage]}
        </h3>
      </div>
      <RewriteDiff
        change={rewrite}
        draft={draft}
        expected={slotted ? undefined : expected}
        flagged={rewrite.mode === 'flag'}
        language={language}
      />
      {slotted && (
        <>
          <SlotText parts={parts ?? []} values={values} language={language} onChange={setValues} />
          <p class="tiny soft" id={`${id}-slots`}>
            {texts.slots}
          </p>
        </>
      )}
      {expected === '' && <p class="tiny soft">{texts.removed}</p>}
      {rewrite.mode === 'flag' && explanation}
      <div class="row">
        {expected !== undefined && (
          <Button
            data-action="apply"
            unavailableBecause={text === undefined ? `${id}-slots` : undefined}
            onClick={() => {
              if (text !== undefined) actions.applyChange(rewrite, text, [rewrite]);
            }}
          >
            {texts.apply}
          </Button>
        )}
        {rewrite.mode !== 'flag' && (
          <Button tone="quiet" data-action="why" {...reason.button}>
            {texts.why}
          </Button>
        )}
        <Button tone="quiet" push data-action="dismiss" {...dismissal.button}>
          {texts.dismiss}
        </Button>
      </div>
      {rewrite.mode !== 'flag' && reason.open && explanation}
      {rewrite.mode !== 'flag' && rewrite.expected.length > 1 && (
        <Button
          tone="quiet"
          data-action="wording"
          onClick={() => {
            setWording((wording + 1) % rewrite.expected.length);
            setValues([]);
          }}
        >
          {texts.wording(wording + 1, rewrite.expected.length)}
        </Button>
      )}
      {dismissal.open && (
        <DismissGroup
          id={dismissal.id}
          label={texts.dismiss}
          onDismiss={(scope) => actions.dismissRewrite(rewrite, scope)}
        />
      )}
    </article>
  );
}
