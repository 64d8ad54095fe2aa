import type { Block } from './block';

/** So much of a text is in links when it is nothing but a link; a date or a dash may stand beside it. */
const LINK_SHARE = 0.8;
/** So many links make a list, and so much of its text is in links. */
const LIST_LINKS = 3;
const LIST_SHARE = 0.6;
/** Links of menus are this short on average; headlines are longer. Lengths are without spaces. All chosen. */
const MENU_CHARS = 25;
/** Longer texts are none of a menu or a list of headlines. */
const MAX_LINK_TEXT = 300;
/** How far above a block its list may begin. */
const MAX_CLIMB = 6;
/** So much text outside of links is prose, when it stands at most so many blocks before or after a list. */
const PROSE_CHARS = 60;
const NEIGHBOURS = 3;

/** The texts in an element, and where the first and the last of them stand among all blocks. */
interface Content {
  chars: number;
  linkChars: number;
  links: number;
  first: number;
  last: number;
}

/**
 * Gives those of the blocks that belong to no list of links: no menu, for those that are not marked as one; and on the
 * page of an article no list of other stories, nor a single link to one. All of these are known by their links alone. A
 * list of short links with prose before and after it is part of the text, and so is a table with headings.
 *
 * `blocks` are to be in the order of the page. Linear in them; asks neither styles nor layout. The caller may pause
 * between steps. `onArticle` is only asked where it matters. Elements that once were a list stay one for later calls.
 */
export function linkLists(onArticle: () => boolean): (blocks: readonly Block[]) => Generator<void, Block[]> {
  const lists = new WeakSet<Element>();

  return function* (blocks) {
    const own: Content[] = [];
    const contents = new Map<Element, Content>();
    for (const block of blocks) {
      const content = contentOf(block, own.length);
      own.push(content);
      for (const around of ancestors(block.element)) {
        const within = contents.get(around);
        if (within) join(within, content);
        else contents.set(around, { ...content });
      }
      yield;
    }
    const isProse = (content: Content | undefined) =>
      content !== undefined && content.chars - content.linkChars >= PROSE_CHARS;

    const isList = (content: Content): boolean => {
      if (content.linkChars < LIST_SHARE * content.chars) return false;
      if (content.linkChars > MENU_CHARS * content.links) return onArticle();
      const before = own.slice(Math.max(0, content.first - NEIGHBOURS), content.first);
      const after = own.slice(content.last + 1, content.last + 1 + NEIGHBOURS);
      return !before.some(isProse) || !after.some(isProse);
    };

    const isText = (block: Block, content: Content) => {
      if (block.text.length > MAX_LINK_TEXT || content.links === 0) return true;
      if (content.linkChars < LINK_SHARE * content.chars) return true;
      if (block.element.closest('table')?.querySelector('th, caption')) return true;
      const isHeadline = content.linkChars > MENU_CHARS * content.links;
      if (isHeadline && leadsAway(block) && onArticle()) return false;
      for (const around of ancestors(block.element)) {
        if (lists.has(around)) return false;
        const within = contents.get(around);
        if (!within || within.links < LIST_LINKS) continue;
        if (!isList(within)) return true;
        lists.add(around);
        return false;
      }
      // The label of a topic, or a word in a list of words.
      return !leadsAway(block) || !onArticle() || !isList(content);
    };

    const texts: Block[] = [];
    for (const [at, block] of blocks.entries()) {
      const content = own[at];
      if (content && isText(block, content)) texts.push(block);
      yield;
    }
    return texts;
  };
}

/** The element and those around it, as far as a list may reach. */
function ancestors(element: Element): Element[] {
  const around: Element[] = [];
  let at: Element | null = element;
  for (; at && at !== document.body && around.length <= MAX_CLIMB; at = at.parentElement) around.push(at);
  return around;
}

/**
 * Whether a text is a link to another page: on the page of an article, the headline of another story or its topic. The
 * article's own headline and its captions may be links too, and the posts of live blogs to themselves.
 */
function leadsAway({ element, pieces }: Block): boolean {
  if (element.closest('h1, figcaption')) return false;
  return pieces.some(({ node }) => {
    const link = node.parentElement?.closest<HTMLAnchorElement>('a[href]');
    return link && link.pathname !== location.pathname;
  });
}

function contentOf({ text, pieces }: Block, at: number): Content {
  const links = new Set<Element>();
  let linkChars = 0;
  for (const { node } of pieces) {
    const link = node.parentElement?.closest('a[href]');
    if (!link) continue;
    links.add(link);
    linkChars += charsOf(node.data);
  }
  // Long texts are prose whatever their spaces are.
  const chars = text.length > MAX_LINK_TEXT ? text.length : charsOf(text);
  return { chars, linkChars, links: links.size, first: at, last: at };
}

/** Adds the content of a block to that of what it stands in; blocks come in order. */
function join(around: Content, block: Content): void {
  around.chars += block.chars;
  around.linkChars += block.linkChars;
  around.links += block.links;
  around.last = block.last;
}

/** Length without spaces and line breaks, of which pages hold any amount. A loop: a tenth of what a pattern costs. */
function charsOf(text: string): number {
  let chars = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 32) chars += 1;
  return chars;
}
