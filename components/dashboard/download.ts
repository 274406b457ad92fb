/** Hands a text to the browser's downloads. */
export function download(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: the browser starts reading only after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
