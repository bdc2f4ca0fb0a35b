/** Hands a text to the browser as a file to be kept. */
export const downloadText = (text: string, fileName: string, type = 'application/json'): void =>
  downloadBlob(new Blob([text], { type }), fileName);

/** The same with bytes. */
export function downloadBlob(blob: Blob, fileName: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser has taken hold of the blob by the time the click returns; Safari wants a moment more.
  window.setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
