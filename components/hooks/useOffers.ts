import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Analysis, RasaStep } from '../../utils/listening/types';
import { packRules } from '../../utils/packs/rules';
import type { Pack } from '../../utils/packs/types';
import type { Prompt } from '../../utils/prompts/types';
import { rewriteRules } from '../../utils/rewrites/registry';
import type { Rewrite } from '../../utils/rewrites/types';
import type { Finding } from '../panel/state';
import type { Heard } from './useAnalysis';
import type { OpenConversation } from './useConversation';
import type { Dismissals } from './useDismissals';

const RULES = new Map(rewriteRules.map((rule) => [rule.id, rule]));
const NO_PROMPTS: readonly Prompt[] = [];
const NO_FINDINGS: readonly Finding[] = [];

/** One open prompt and at most two waiting. */
const SHOWN = 3;

export type Offers = {
  readonly analysis: Analysis | undefined;
  readonly prompts: readonly Prompt[];
  readonly findings: readonly Finding[];
  /** The draft has changed since it was checked. */
  readonly checking: boolean;
  readonly openPrompt: (patternId: string) => void;
  readonly openStep: (step: RasaStep) => void;
  /** Names this very offer, for "not here". */
  readonly hereOf: (offer: Prompt | Rewrite) => string;
};

/** What is offered now: the analysis of this conversation without what the agent dismissed, the open prompt first. */
export function useOffers(
  conversation: OpenConversation | undefined,
  heard: Heard | undefined,
  dismissals: Dismissals,
): Offers {
  const [open, setOpen] = useState<RasaStep>();
  // Offsets speak of the text that was analysed: an answer about another conversation is not shown.
  const analysis = heard && heard.input.messages === conversation?.messages ? heard.analysis : undefined;

  useEffect(() => setOpen(undefined), [conversation?.messages]);

  const prompts = useMemo(() => {
    const offered = (analysis?.prompts ?? NO_PROMPTS).filter((prompt) => !dismissals.isHere(hereOf(prompt)));
    const first = offered.filter((prompt) => prompt.step === open);
    return [...first, ...offered.filter((prompt) => prompt.step !== open)].slice(0, SHOWN);
  }, [analysis, open, dismissals]);

  const checking = (conversation?.draft?.text ?? '') !== (heard?.input.draft ?? '');
  const pack = heard?.input.pack;
  const findings = useMemo(
    () =>
      analysis && !checking
        ? analysis.rewrites
            .filter((rewrite) => !dismissals.isHere(hereOf(rewrite)))
            .flatMap((rewrite) => withWords(rewrite, pack))
        : NO_FINDINGS,
    [analysis, checking, dismissals, pack],
  );

  return {
    analysis,
    prompts,
    findings,
    checking,
    openPrompt: (patternId) => setOpen(prompts.find((prompt) => prompt.patternId === patternId)?.step),
    openStep: setOpen,
    hereOf,
  };
}

function withWords(rewrite: Rewrite, pack: Pack | undefined): readonly Finding[] {
  const own = () => pack && packRules(pack).find(({ id }) => id === rewrite.ruleId);
  const rule = RULES.get(rewrite.ruleId) ?? own();
  return rule ? [{ rewrite, title: rule.title, why: rule.why }] : [];
}

function hereOf(offer: Prompt | Rewrite): string {
  return 'ruleId' in offer
    ? `${offer.ruleId}\n${offer.actual}`
    : `${offer.patternId}\n${offer.because.map(({ message, start }) => `${message}:${start}`).join()}`;
}
