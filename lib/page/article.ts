/** What a page tells about being an article, in words and by its build. Lengths are in UTF-16 units. */
export interface PageSignals {
  /** The schema.org types that the page claims for itself, and its `og:type`, in lower case. */
  claims: readonly string[];
  /** Texts of a sentence or more outside of links, and their length. */
  sentences: number;
  sentenceChars: number;
  /** The most of it that stands together: in one element, or in paragraphs beside each other. */
  runningChars: number;
  /** Text in links. */
  linkChars: number;
  /** Text that the person writes, and how much of the window the fields for it cover, from 0 to 1. */
  editableChars: number;
  editableShare: number;
  /** Parts of which programs are made, and news pages are not: grids, trees, lists to choose from, toolbars. */
  programParts: number;
}

/** `newsarticle`, `liveblogposting`, `scholarlyarticle`, `article`, `blogposting`, `report`, … */
const articleClaim = /article|posting$|^report$/;
const otherClaim = /^(product|productgroup|offer|collectionpage|searchresultspage|itemlist|profilepage)\b/;

/**
 * Whether a page is an article: something to be read from top to bottom, and not a front page, a shop, a mail
 * program or an editor. Pure. What a page claims counts for much, but not against its build: front pages
 * claim to be articles, and editors of articles do. The bounds were chosen on thirty pages of each sort.
 */
export function isArticle(page: PageSignals): boolean {
  if (page.editableShare > 0.25 || page.editableChars > page.sentenceChars) return false;
  if (page.claims.some((claim) => articleClaim.test(claim)))
    return page.sentences >= 2 && page.sentenceChars > page.linkChars / 4;
  if (page.claims.some((claim) => otherClaim.test(claim)) || page.programParts > 1) return false;
  // Teasers of a front page are sentences too, but each stands by itself.
  return page.runningChars >= 1000 && page.runningChars > page.linkChars / 2;
}
