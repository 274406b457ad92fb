import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { logProblem } from '../utils/log';
import { openPanel } from '../utils/messaging/openPanel';
import { registerSites } from '../utils/messaging/registerSites';
import { pausedSites } from '../utils/settings';

export default defineBackground(() => {
  const register = () => {
    registerSites().catch((problem) => logProblem('registerSites', problem));
  };

  // Only a press that arrives here lets the panel read the tab at once; opening the panel by itself on a press would not.
  browser.action.onClicked.addListener((tab) => openPanel(tab.windowId));

  browser.runtime.onInstalled.addListener(({ reason }) => {
    register();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });

  browser.permissions.onAdded.addListener(register);
  browser.permissions.onRemoved.addListener(register);
  pausedSites.watch(register);
});
