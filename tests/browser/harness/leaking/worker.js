self.onmessage = async ({ data }) => {
  await fetch(`${data}/from-worker`, { mode: 'no-cors' });
  self.postMessage('asked');
};
