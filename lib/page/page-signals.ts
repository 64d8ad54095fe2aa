import type { PageSignals } from './article';
import { structuredData } from './structured-data';
import { tagOf } from './tag-of';

/** A text node of so many characters holds a sentence and not a label or a headline. Chosen. */
const SENTENCE_CHARS = 80;

const unread = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SELECT', 'OPTION']);
const EDITABLE = 'textarea, [contenteditable]:not([contenteditable="false"])';

/** Reads what a page tells about itself. One walk over its text; asks for layout where it has fields to write in. */
export function readSignals(page: Document): PageSignals {
  let sentences = 0;
  let sentenceChars = 0;
  const runs = new Map<Element | null, number>();
  let linkChars = 0;
  let editableChars = 0;
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || unread.has(tagOf(parent))) continue;
    const { length } = (node.nodeValue ?? '').trim();
    if (length === 0) continue;
    if (parent.closest(EDITABLE)) editableChars += length;
    else if (parent.closest('a[href]')) linkChars += length;
    else if (length >= SENTENCE_CHARS) {
      sentences += 1;
      sentenceChars += length;
      const around = sentenceParent(parent);
      runs.set(around, (runs.get(around) ?? 0) + length);
    }
  }
  return {
    claims: claimsOf(page),
    sentences,
    sentenceChars,
    runningChars: Math.max(0, ...runs.values()),
    linkChars,
    editableChars,
    editableShare: page.designMode === 'on' ? 1 : editableShare(page),
    programParts: page.querySelectorAll(
      '[role=grid],[role=treegrid],[role=tree],[role=listbox],[role=toolbar],[role=application]',
    ).length,
  };
}

/** What holds the paragraph of a sentence, or the sentence where there are no paragraphs. */
function sentenceParent(parent: Element): Element | null {
  return parent.closest('p')?.parentElement ?? parent;
}

function claimsOf(page: Document): string[] {
  const claims: string[] = [];
  const og = page.querySelector<HTMLMetaElement>('meta[property="og:type"]');
  if (og) claims.push(og.content);
  for (const item of page.querySelectorAll('[itemscope][itemtype]:not([itemscope] [itemscope])'))
    claims.push((item.getAttribute('itemtype') ?? '').replace(/^.*\//, ''));
  for (const described of structuredData(page)) claims.push(...typesIn(described));
  return claims.map((claim) => claim.toLowerCase());
}

/** The types at the top of a description; those deeper down are of other things that the page lists. */
function typesIn(described: unknown): string[] {
  const things = [described].flat().flatMap((thing) => [thing, property(thing, '@graph')].flat());
  return things.flatMap((thing) => property(thing, '@type')).filter((type) => typeof type === 'string');
}

function property(thing: unknown, name: string): unknown {
  return typeof thing === 'object' && thing !== null ? Reflect.get(thing, name) : undefined;
}

/** How much of the window the fields to write in cover, from 0 to 1. */
function editableShare(page: Document): number {
  let covered = 0;
  for (const field of page.querySelectorAll(EDITABLE)) {
    if (field.parentElement?.closest(EDITABLE)) continue;
    const { width, height } = field.getBoundingClientRect();
    covered += width * Math.min(height, innerHeight);
  }
  return Math.min(1, covered / (innerWidth * innerHeight));
}
