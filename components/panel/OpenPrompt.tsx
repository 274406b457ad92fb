import { useId, useState } from 'preact/hooks';
import type { DetectedLanguage, Message } from '../../utils/conversation/types';
import type { Prompt } from '../../utils/prompts/types';
import { useTexts } from '../hooks/useTexts';
import { draftTexts } from '../i18n/panel/draft';
import { listenTexts } from '../i18n/panel/listen';
import { termTexts } from '../i18n/terms';
import { Button } from '../ui/Button';
import { Glyph } from '../ui/Glyph';
import { Keys } from '../ui/Keys';
import { DismissGroup } from './DismissGroup';
import { EvidenceList } from './EvidenceList';
import { readEvidence } from './evidence';
import { PromptText } from './PromptText';
import { promptParts } from './promptParts';
import type { NoInsertReason } from './reasonNotToInsert';
import { SlotText } from './SlotText';
import { fillSlots } from './slots';
import type { PanelActions } from './state';

type Props = {
  readonly prompt: Prompt | undefined;
  readonly messages: readonly Message[];
  readonly language: DetectedLanguage;
  readonly unavailable: NoInsertReason | undefined;
  readonly actions: PanelActions;
};

/** The one prompt that is open, with the customer's sentences that it rests on. */
export function OpenPrompt({ prompt, messages, language, unavailable, actions }: Props) {
  const texts = useTexts(listenTexts);
  const { steps } = useTexts(termTexts);
  const { slots } = useTexts(draftTexts);
  const id = useId();
  const [active, setActive] = useState<number>();
  const [filled, setFilled] = useState<{ readonly prompt: string; readonly values: readonly string[] }>();
  if (!prompt) return null;

  const parts = promptParts(prompt, messages);
  const values = filled?.prompt === prompt.text ? filled.values : [];
  const text = parts ? fillSlots(parts, values) : prompt.text;

  const { evidence, marks } = readEvidence(prompt, messages);
  const reason = `${id}-reason`;
  return (
    <article
      class="prompt"
      data-prompt
      data-step={prompt.step}
      data-pattern={prompt.patternId}
      aria-labelledby={`${id}-name`}
    >
      <h3 class="step-name" id={`${id}-name`}>
        <Glyph name={prompt.step} />
        {steps[prompt.step]}
      </h3>
      {parts ? (
        <SlotText
          parts={parts}
          values={values}
          language={language}
          onChange={(next) => setFilled({ prompt: prompt.text, values: next })}
        />
      ) : (
        <PromptText
          text={prompt.text}
          language={language}
          marks={marks}
          id={id}
          active={active}
          onActive={setActive}
        />
      )}
      <EvidenceList
        evidence={evidence}
        marks={marks}
        language={language}
        id={id}
        active={active}
        onActive={setActive}
      />
      <div class="row">
        <Button
          tone="primary"
          data-action="insert"
          aria-keyshortcuts="Alt+I"
          unavailableBecause={unavailable || text === undefined ? reason : undefined}
          onClick={() => {
            if (!parts) actions.insert(prompt);
            else if (text !== undefined) actions.insertText(text);
          }}
        >
          {texts.insert} <Keys>Alt+I</Keys>
        </Button>
        <Button data-action="copy" onClick={() => actions.copy(text ?? prompt.text)}>
          {texts.copy}
        </Button>
        <Button data-action="another" aria-keyshortcuts="Alt+T" onClick={() => actions.another(prompt.step)}>
          {texts.another}
        </Button>
      </div>
      {(unavailable || text === undefined) && (
        <p class="tiny soft" id={reason}>
          {unavailable ? texts.unavailable[unavailable] : slots}
        </p>
      )}
      <DismissGroup label={texts.dismiss} onDismiss={(scope) => actions.dismissPrompt(prompt, scope)} />
    </article>
  );
}
