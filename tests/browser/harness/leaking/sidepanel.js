const worker = new Worker('worker.js');

document.querySelector('#leak').addEventListener('click', async () => {
  const origin = document.querySelector('#origin').value;
  const answered = new Promise((resolve) => {
    worker.onmessage = ({ data }) => resolve(data);
  });
  worker.postMessage(origin);
  await fetch(`${origin}/from-panel`, { mode: 'no-cors' });
  const answers = [await answered, await chrome.runtime.sendMessage(origin)];
  document.querySelector('#done').value = answers.join(' ');
});
