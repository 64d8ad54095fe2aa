import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

/** A page from outside of the project that the reader is tried on. */
export interface SharedPage {
  name: string;
  html: string;
  headers: Record<string, string>;
  /** Whether it is an English page about the region, on which something must be painted. */
  hasNames: boolean;
}

const Index = v.array(
  v.object({
    file: v.string(),
    language: v.string(),
    hasRegionNames: v.boolean(),
    articleTextStart: v.string(),
  }),
);

/**
 * Pages as published load scripts and pictures from hosts that are not here, and change themselves; their own
 * requests and errors would hide ours. So they may load and run nothing.
 */
const still = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:" };

/** The pages in the folder that `DOSSIER_SHARED` names; none when it is not set, so that the project passes alone. */
export function sharedPages(): SharedPage[] {
  const folder = process.env.DOSSIER_SHARED;
  if (!folder) return [];
  if (!existsSync(folder)) throw new Error(`DOSSIER_SHARED names ${folder}, which is not there`);
  const articles = readdirSync(join(folder, 'articles'))
    .filter((file) => /^[1-4]-.*\.txt$/.test(file))
    .map((file) => {
      const [title = '', ...paragraphs] = readFileSync(join(folder, 'articles', file), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '');
      return { name: file, html: articleHtml(title, paragraphs), headers: {}, hasNames: true };
    });
  const index = v.parse(Index, JSON.parse(readFileSync(join(folder, 'pages', 'index.json'), 'utf8')));
  const pages = index.map(({ file, language, hasRegionNames, articleTextStart }) => ({
    name: file,
    html: readFileSync(join(folder, 'pages', file), 'utf8'),
    headers: still,
    hasNames: hasRegionNames && language.startsWith('en') && articleTextStart !== '',
  }));
  return [...articles, ...pages];
}

function articleHtml(title: string, paragraphs: readonly string[]): string {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const body = paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('\n');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escaped(title)}</title><link rel="icon" href="data:,"><body>
<h1>${escaped(title)}</h1>
${body}
</body></html>`;
}
