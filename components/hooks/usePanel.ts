import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { reportText } from '../../utils/adapters/report';
import type { AnalyseInput } from '../../utils/analyse';
import type { Language } from '../../utils/conversation/types';
import type { RasaStep } from '../../utils/listening/types';
import type { EngineInWorker } from '../../utils/messaging/engine';
import { requestSite } from '../../utils/messaging/sites';
import type { Rewrite } from '../../utils/rewrites/types';
import { severities, teamPack } from '../../utils/settings';
import type { Notice, PanelActions, PanelView } from '../panel/state';
import { useActiveTab } from './useActiveTab';
import { useAnalysis } from './useAnalysis';
import { useArrivedHistory } from './useArrivedHistory';
import { useConversation } from './useConversation';
import { useDismissals } from './useDismissals';
import { useDrift } from './useDrift';
import { useEditing } from './useEditing';
import { useHandover } from './useHandover';
import { useLogDraft } from './useLogDraft';
import { useOffers } from './useOffers';
import { usePage } from './usePage';
import { usePasted } from './usePasted';
import { usePause } from './usePause';
import { useRepeated } from './useRepeated';
import { useRuleUse } from './useRuleUse';
import { useSetting } from './useSetting';
import { useSite } from './useSite';
import { useTabClosed } from './useTabClosed';
import { useTeaching } from './useTeaching';
import { viewOf } from './viewOf';

/** The panel's one state and all that can be done from it. */
export function usePanel(engine: EngineInWorker): {
  readonly view: PanelView;
  readonly actions: PanelActions;
} {
  const tab = useActiveTab();
  const site = useSite(tab);
  const pause = usePause(site?.origin);
  const paste = usePasted();
  const [denied, setDenied] = useState<string>();
  const [notice, setNotice] = useState<Notice>();
  const [languages, setLanguages] = useState<Readonly<Record<string, Language>>>({});
  // Grows when the agent asks for another look: what could not be analysed is tried again.
  const [attempt, setAttempt] = useState(0);
  const [counts, setCounts] = useState<Readonly<Partial<Record<RasaStep, number>>>>({});

  const { page: newest, selection, send, diagnose } = usePage(tab, site?.granted === true && !pause.paused);
  const page = useArrivedHistory(newest);
  const tabClosed = useTabClosed(tab, page.kind === 'read');
  const conversation = useConversation(page, paste.pasted);
  const key = conversation?.key;
  const drift = useDrift(page, key);
  const place = useMemo(
    () => (tab && site ? { id: tab.id, origin: site.origin } : undefined),
    [tab?.id, site?.origin],
  );
  const teaching = useTeaching(place, page.kind === 'read' ? page.adapter : undefined);
  const dismissals = useDismissals(conversation);
  const chosen = key === undefined ? undefined : languages[key];

  const { messages, draft } = conversation ?? {};
  const [pack] = useSetting(teamPack);
  const [chosenSeverities] = useSetting(severities);
  const repeated = useRepeated(conversation);
  const silent = dismissals.silent?.join('\n');
  const input = useMemo<AnalyseInput | undefined>(
    () =>
      messages && silent !== undefined && pack && chosenSeverities
        ? {
            messages,
            now: new Date().toISOString(),
            counts,
            switchedOff: silent.split('\n'),
            repeated,
            pack,
            severities: chosenSeverities,
            ...(draft && draft.text !== '' ? { draft: draft.text } : {}),
            ...(chosen ? { language: chosen } : {}),
          }
        : undefined,
    [messages, draft?.text, chosen, silent, counts, repeated, pack, chosenSeverities, attempt],
  );
  const { heard, failed } = useAnalysis(engine.analyse, input);
  const offers = useOffers(conversation, heard, dismissals);
  const handover = useHandover(engine.handover, key, offers.analysis && heard?.input);
  const ruleUse = useRuleUse();
  const taking = useRef<readonly Rewrite[]>([]);
  const editing = useEditing(conversation, page, paste.writeDraft, (told) => {
    if (told.kind === 'applied') ruleUse.took(taking.current);
    taking.current = [];
    setNotice(told);
  });
  const log = useLogDraft(conversation, offers.analysis, setNotice);

  // Another conversation starts afresh: what was said of the last one is about texts that are no longer here.
  useEffect(() => {
    setNotice(undefined);
    setCounts({});
  }, [key]);

  const allowSite = useCallback(() => {
    if (!site) return;
    void requestSite(site.origin).then((answer) => setDenied(answer === 'granted' ? undefined : site.origin));
  }, [site]);

  const actions: PanelActions = {
    insert: (prompt) => editing.insert(prompt.text),
    insertText: editing.insert,
    copy: editing.copy,
    copyHandover: (text) => editing.copy(text, 'handoverCopied'),
    another: (step) => setCounts((before) => ({ ...before, [step]: (before[step] ?? 0) + 1 })),
    openPrompt: offers.openPrompt,
    openStep: offers.openStep,
    dismissPrompt: (prompt, scope) => {
      dismissals.dismiss({ id: prompt.patternId, here: offers.hereOf(prompt), scope });
      setNotice({ kind: 'dismissed', id: prompt.patternId, here: offers.hereOf(prompt), scope });
    },
    applyChange: (words, text, of) => {
      taking.current = of;
      editing.apply(heard?.input.draft, words, text);
    },
    dismissRewrite: (rewrite, scope) => {
      dismissals.dismiss({ id: rewrite.ruleId, here: offers.hereOf(rewrite), scope });
      const often = ruleUse.dismissed(rewrite.ruleId);
      setNotice({
        kind: 'dismissed',
        id: rewrite.ruleId,
        here: offers.hereOf(rewrite),
        scope,
        ...(often !== undefined && scope !== 'never' ? { often } : {}),
      });
    },
    undoDismiss: () => {
      if (notice?.kind !== 'dismissed') return;
      dismissals.undo(notice);
      setNotice({ kind: 'undone' });
    },
    restRule: () => {
      if (notice?.kind !== 'dismissed') return;
      const { often: _, ...rested } = { ...notice, scope: 'never' as const };
      dismissals.dismiss(rested);
      setNotice(rested);
    },
    startLog: log.start,
    changeLog: log.change,
    saveLog: log.save,
    cancelLog: log.cancel,
    setLanguage: (language) => {
      if (key === undefined) return;
      setLanguages(({ [key]: _, ...others }) => (language ? { ...others, [key]: language } : others));
    },
    pause: pause.pause,
    resume: pause.resume,
    allowSite,
    readAgain: () => {
      send({ kind: 'read' });
      setAttempt((before) => before + 1);
    },
    copyReport: () => {
      if (page.kind !== 'read') return;
      const { adapter, reading } = page;
      const { version } = browser.runtime.getManifest();
      const parts = {
        version,
        browser: navigator.userAgent,
        adapter,
        url: reading.url,
        health: reading.health,
      };
      void diagnose().then((diagnosis) => editing.copy(reportText({ ...parts, diagnosis }), 'reportCopied'));
    },
    acceptDrift: drift.accept,
    teach: teaching.start,
    teachAgain: teaching.again,
    teachNoBox: teaching.skipBox,
    teachSwap: teaching.swap,
    teachTurn: teaching.turn,
    teachUse: teaching.use,
    teachStop: teaching.stop,
    pasteConversation: paste.paste,
    writeDraft: paste.writeDraft,
    leavePasted: paste.leave,
    focusComposer: () => send({ kind: 'focus' }),
    openDashboard: () => void browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html') }),
    openOptions: () => void browser.runtime.openOptionsPage(),
  };

  const view = viewOf({
    tab,
    site,
    tabClosed,
    denied: site !== undefined && denied === site.origin,
    pause,
    page,
    conversation,
    offers,
    handover,
    failed,
    chosen,
    selection,
    drift: drift.fields,
    teaching: teaching.teaching,
    notice,
    log: log.draft,
  });
  return { view, actions };
}
