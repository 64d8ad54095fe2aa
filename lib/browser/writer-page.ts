const PAGE = 'writer.html';

/** Of Chromium's API what the polyfill does not know: Firefox, whose background is a page, has no use for it. */
interface ChromiumApi {
  offscreen: {
    createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
    closeDocument(): Promise<void>;
  };
  runtime: { getContexts(filter: { contextTypes: string[] }): Promise<unknown[]> };
}

function chromium(): ChromiumApi {
  const api: unknown = Reflect.get(globalThis, 'chrome');
  // Proof: the manifest for Chromium asks for `offscreen` and for a version that has both.
  return api as ChromiumApi;
}

/** Whether this context can make an address for a file by itself: Chromium's background, a service worker, cannot. */
export function canMakeAddress(): boolean {
  return 'createObjectURL' in URL;
}

/** Opens the page that makes addresses for the background, and that nobody sees. Resolves once it answers. */
export async function openWriter(): Promise<void> {
  await closeWriter();
  await chromium().offscreen.createDocument({
    url: PAGE,
    reasons: ['BLOBS'],
    justification: 'Makes the file of a backup.',
  });
}

/** Closes that page, and with it the addresses that it has made. Where none is open, nothing happens. */
export async function closeWriter(): Promise<void> {
  const open = await chromium().runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  if (open.length > 0) await chromium().offscreen.closeDocument();
}
