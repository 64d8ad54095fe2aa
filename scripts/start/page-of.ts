import { readFileSync } from 'node:fs';
import { newsHosts } from '../../lib/settings/news-hosts';
import { startLocalWeb } from '../browser/local-web';
import { NEWS_ORIGIN } from '../news-origin';
import type { Subject } from './request';

/** A page to show, and the local web that serves it, if one does. */
export interface PageToShow {
  url: string;
  web: { port: number; host: string; close(): Promise<void> } | null;
  /** Whether Dossier runs on it without being asked. */
  listed: boolean;
}

/** Makes a subject into a page that a browser can open; a file is served until `web.close`. */
export async function pageOf(subject: Subject): Promise<PageToShow> {
  if (subject.kind === 'web') {
    const { hostname } = new URL(subject.url);
    const listed = newsHosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
    return { url: subject.url, web: null, listed };
  }
  const web = await startLocalWeb((url) =>
    // Read at each visit, so that a reload shows what an editor has changed.
    url.origin === NEWS_ORIGIN && url.pathname === '/' ? { body: readFileSync(subject.path) } : null,
  );
  const host = new URL(NEWS_ORIGIN).hostname;
  return { url: `${NEWS_ORIGIN}/`, web: { port: web.port, host, close: web.close }, listed: true };
}
