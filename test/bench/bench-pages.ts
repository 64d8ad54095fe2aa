import { readFileSync } from 'node:fs';
import type { Introduced } from '../../lib/match/block-reading';
import { compile } from '../../lib/match/compile';
import { finder } from '../../lib/match/find';
import { idOf, readIndex } from '../../lib/match/index-format';
import { mentionOf } from '../../lib/match/mention-of';
import { findingsOf } from '../../lib/messages/findings';
import type { Findings } from '../../lib/model/mention';
import { loadGlossary } from '../../scripts/glossary-load';
import { type SharedPage, sharedPages } from '../browser/harness/shared-pages';

const index = readIndex(compile(loadGlossary().entries));
const { findPage } = finder(index);

/** What the background would answer to all texts of a page at once. */
export function findingsIn(texts: readonly string[]): Findings {
  const introduced: Introduced = new Map();
  const blocks = findPage(texts, introduced).map(({ mentions, waiting }) => ({
    mentions: mentions.map((found) => mentionOf(index, found, introduced)),
    waiting: Array.from(waiting, (entry) => idOf(index, entry)),
  }));
  const introductions = Array.from(introduced, ([entry, form]) => ({ entry: idOf(index, entry), ...form }));
  return findingsOf({ blocks, introduced: introductions, strangers: [] });
}

/** The pages that benchmarks are run on: the sample, and those from outside where there are some. */
export function benchPages(): Pick<SharedPage, 'name' | 'html' | 'headers'>[] {
  const sample = readFileSync(new URL('../../assets/sample/article.html', import.meta.url), 'utf8');
  return [{ name: 'the sample', html: sample, headers: {} }, ...sharedPages()];
}
