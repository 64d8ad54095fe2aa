import type { Clipping } from '../model/clipping';
import type { BylineName } from './byline-names';
import { bylineRoles } from './byline-roles';
import { citationKey } from './citation-key';
import { dayOf } from './citation-line';
import { type CitedSource, citedSources, pagesOf } from './cited-source';
import { linkTarget } from './link-target';
import { texText } from './tex-text';
import { isoDay } from './times';

/** The months as BibTeX knows them, which styles write in their own language. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Writes the sources of clippings as BibTeX in UTF-8, a piece per source. Pages are `@misc` with `url` and `urldate`,
 * which both the old styles and biblatex take.
 */
export function* writeBibtex(clippings: readonly Clipping[]): Generator<string, void> {
  for (const source of yield* citedSources(clippings)) yield entryOf(source);
}

function entryOf(source: CitedSource): string {
  const { authors, editors } = bylineRoles(source.byline ?? '');
  const date = dayOf(source.publishedAt ?? '');
  const fields: [name: string, value: string | undefined][] = [
    ['author', authors.map(nameOf).join(' and ')],
    ['editor', editors.map(nameOf).join(' and ')],
    // Twice in braces: styles would lower the capitals of names.
    ['title', source.title && `{${texText(source.title)}}`],
    [source.url === null ? 'publisher' : 'howpublished', texText(source.site)],
    // For biblatex; the old styles know year and month only.
    ['date', date],
    ['year', date.slice(0, 4)],
    ['url', source.url === null ? '' : linkTarget(source.url)],
    ['urldate', source.url === null ? '' : isoDay(source.savedAt)],
    // Two hyphens make a dash in TeX.
    ['pages', pagesOf(source).replaceAll('-', '--')],
    ['language', source.language && texText(source.language)],
  ];
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}},\n`);
  const monthName = MONTHS[Number(date.slice(5, 7)) - 1];
  if (monthName !== undefined) lines.push(`  month = ${monthName},\n`);
  return `@${source.url === null ? 'book' : 'misc'}{${citationKey(source)},\n${lines.join('')}}\n\n`;
}

function nameOf(name: BylineName): string {
  if ('literal' in name) return `{${texText(name.literal)}}`;
  return `${texText(name.family)}, ${texText(name.given)}`;
}
