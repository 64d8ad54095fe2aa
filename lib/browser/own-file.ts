import { browser } from './api';

/** A file of the extension itself. Rejects when it is not there. */
export async function ownFile(path: string): Promise<Response> {
  const response = await fetch(browser.runtime.getURL(path));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}
