chrome.action.onClicked.addListener((tab) => chrome.sidePanel.open({ tabId: tab.id }));
chrome.runtime.onMessage.addListener((origin, _sender, answer) => {
  fetch(`${origin}/from-service-worker`, { mode: 'no-cors' }).then(
    () => answer('asked'),
    () => answer('failed'),
  );
  return true;
});
