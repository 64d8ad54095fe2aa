/** How long a file is kept for the browser to save it, in ms: until the reader has answered where to put it. */
const KEPT_MS = 120_000;

/** Has the browser save a file, as if a link had been clicked. */
export function download(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
