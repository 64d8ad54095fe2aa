import type { Block } from './block';

/** Longer texts are none of a menu or a list of headlines. In UTF-16 units, like all lengths here; chosen. */
const MAX_LINK_TEXT = 300;
/** So much of a block's text is in links when the block is nothing but a link; a date or a dash may stand beside it. */
const LINK_SHARE = 0.8;
/** So many links make a list, and so much of its text is in links. */
const LIST_LINKS = 3;
const LIST_SHARE = 0.6;
/** Links of menus are this short on average; headlines are longer. */
const MENU_CHARS = 25;
/** How far above a block its list may begin. */
const MAX_CLIMB = 6;
/** Text beside a list that is prose. */
const PROSE_CHARS = 60;
/** How many neighbours on each side are looked at for prose. */
const MAX_NEIGHBOURS = 3;

/**
 * Tells blocks that belong to lists of links: menus that no `<nav>` marks, and, on the page of an article,
 * lists of other articles. Such a list is known by its links alone. A list of short links between two
 * paragraphs is part of the text, and so is a table with headings.
 *
 * Asks no styles and no layout. What it has learned of an element holds for one reading of the page: it is to
 * be made anew for the next. `onArticle` is asked once at most.
 */
export function linkLists(onArticle: () => boolean): (block: Block) => boolean {
  const verdicts = new Map<Element, boolean>();
  let article: boolean | undefined;

  const isListed = (list: Element, links: readonly Element[], linkChars: number): boolean => {
    if (linkChars / links.length > MENU_CHARS) {
      article ??= onArticle();
      return article;
    }
    return !stands(list, 'previousElementSibling') || !stands(list, 'nextElementSibling');
  };

  return ({ element, text, pieces }) => {
    if (text.length > MAX_LINK_TEXT) return false;
    const own = new Set<Element>();
    let linked = 0;
    for (const { node } of pieces) {
      const link = node.parentElement?.closest('a[href]');
      if (!link) continue;
      own.add(link);
      linked += charsOf(node.data);
    }
    if (own.size === 0 || linked < LINK_SHARE * charsOf(text)) return false;
    if (own.size >= LIST_LINKS) return linked / own.size <= MENU_CHARS;
    if (element.closest('table')?.querySelector('th, caption')) return false;
    let at: Element | null = element;
    for (let climb = 0; at && at !== document.body && climb < MAX_CLIMB; climb++, at = at.parentElement) {
      const known = verdicts.get(at);
      if (known !== undefined) return known;
      const links = [...at.querySelectorAll('a[href]')].filter((link) => link.textContent?.trim());
      if (links.length < LIST_LINKS) continue;
      const linkChars = links.reduce((sum, link) => sum + charsOf(link.textContent ?? ''), 0);
      const verdict =
        linkChars >= LIST_SHARE * charsOf(at.textContent ?? '') && isListed(at, links, linkChars);
      verdicts.set(at, verdict);
      return verdict;
    }
    return false;
  };
}

/** Whether prose stands near an element, before or after it. */
function stands(list: Element, side: 'previousElementSibling' | 'nextElementSibling'): boolean {
  let at = list[side];
  for (let step = 0; at && step < MAX_NEIGHBOURS; step++, at = at[side]) {
    let chars = charsOf(at.textContent ?? '');
    if (chars < PROSE_CHARS) continue;
    for (const link of at.querySelectorAll('a[href]')) chars -= charsOf(link.textContent ?? '');
    if (chars >= PROSE_CHARS) return true;
  }
  return false;
}

/** Length without white space, of which pages hold any amount. */
function charsOf(text: string): number {
  return text.replace(/\s+/g, '').length;
}
