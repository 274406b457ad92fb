import type { PanelActions } from '../../../components/panel/state';

/** Actions that report what was asked for: `told` gets the name and what came with it. */
export function reportingActions(
  told: (name: keyof PanelActions, ...given: unknown[]) => void,
): PanelActions {
  const report =
    (name: keyof PanelActions) =>
    (...given: unknown[]) =>
      told(name, ...given);
  return {
    insert: report('insert'),
    insertText: report('insertText'),
    copy: report('copy'),
    copyHandover: report('copyHandover'),
    another: report('another'),
    openPrompt: report('openPrompt'),
    openStep: report('openStep'),
    dismissPrompt: report('dismissPrompt'),
    applyChange: report('applyChange'),
    restRule: report('restRule'),
    dismissRewrite: report('dismissRewrite'),
    undoDismiss: report('undoDismiss'),
    startLog: report('startLog'),
    changeLog: report('changeLog'),
    saveLog: report('saveLog'),
    cancelLog: report('cancelLog'),
    setLanguage: report('setLanguage'),
    copyReport: report('copyReport'),
    acceptDrift: report('acceptDrift'),
    teach: report('teach'),
    teachAgain: report('teachAgain'),
    teachNoBox: report('teachNoBox'),
    teachSwap: report('teachSwap'),
    teachTurn: report('teachTurn'),
    teachUse: report('teachUse'),
    teachStop: report('teachStop'),
    pause: report('pause'),
    resume: report('resume'),
    allowSite: report('allowSite'),
    readAgain: report('readAgain'),
    pasteConversation: report('pasteConversation'),
    writeDraft: report('writeDraft'),
    leavePasted: report('leavePasted'),
    focusComposer: report('focusComposer'),
    openDashboard: report('openDashboard'),
    openOptions: report('openOptions'),
  };
}
