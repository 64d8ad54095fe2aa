import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type BrowserName, browserNamed } from '../browser/browser-name';

/** What to show: a page of the web, or a file that is served under the name of a news host. */
export type Subject = { kind: 'web'; url: string } | { kind: 'file'; path: string };

export interface StartRequest {
  subject: Subject;
  /** `null`: whichever is there. */
  browser: BrowserName | null;
}

const sample = fileURLToPath(new URL('../../assets/sample/article.html', import.meta.url));

/** Reads `[URL-or-file.html] [--browser NAME]`. Throws with a sentence for the person who typed it. */
export function startRequest(args: readonly string[]): StartRequest {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { browser: { type: 'string' } },
    allowPositionals: true,
  });
  const browser = values.browser === undefined ? null : browserNamed(values.browser);
  if (values.browser !== undefined && browser === null) {
    throw new Error(`--browser takes chromium or firefox, not ${values.browser}.`);
  }
  const [asked] = positionals;
  return { subject: asked === undefined ? { kind: 'file', path: sample } : subjectOf(asked), browser };
}

function subjectOf(asked: string): Subject {
  if (/^https?:/i.test(asked)) return { kind: 'web', url: asked };
  const path = resolve(asked);
  if (!existsSync(path)) throw new Error(`${asked} is neither an address that begins with http nor a file.`);
  return { kind: 'file', path };
}
