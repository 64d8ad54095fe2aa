import type { Clipping } from '../model/clipping';
import { bylineRoles } from './byline-roles';
import { canonicalJson } from './canonical-json';
import { citationKey } from './citation-key';
import { dayOf } from './citation-line';
import { type CitedSource, citedSources, pagesOf } from './cited-source';
import { isoDay } from './times';

/** Writes the sources of clippings as CSL-JSON (the schema of citationstyles.org, 1.0), a piece per source. */
export function* writeCsl(clippings: readonly Clipping[]): Generator<string, void> {
  yield '[';
  const sources = yield* citedSources(clippings);
  for (const [index, source] of sources.entries()) {
    yield `${index === 0 ? '' : ','}\n${canonicalJson(cslOf(source))}`;
  }
  yield '\n]\n';
}

function cslOf(source: CitedSource): unknown {
  const { authors, editors } = bylineRoles(source.byline ?? '');
  const issued = source.publishedAt && dateParts(dayOf(source.publishedAt));
  return {
    id: citationKey(source),
    type: typeOf(source),
    ...(source.title !== '' && { title: source.title }),
    ...(source.site !== '' && { 'container-title': source.site }),
    ...(authors.length > 0 && { author: authors }),
    ...(editors.length > 0 && { editor: editors }),
    ...(issued && { issued }),
    ...(source.url !== null && { URL: source.url, accessed: dateParts(isoDay(source.savedAt)) }),
    ...(pagesOf(source) !== '' && { locator: pagesOf(source) }),
    ...(source.language !== undefined && { language: source.language }),
  };
}

/** A page that tells its author or date is taken for an article, any other for a page. */
function typeOf({ url, byline, publishedAt }: CitedSource): string {
  if (url === null) return 'book';
  return byline === undefined && publishedAt === undefined ? 'webpage' : 'article-newspaper';
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` in CSL's way. */
function dateParts(date: string): { 'date-parts': number[][] } | undefined {
  return date === '' ? undefined : { 'date-parts': [date.split('-').map(Number)] };
}
