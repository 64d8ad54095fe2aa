/** What would end a link of Markdown, or a field of BibTeX, before its time. */
const ENDING = /[<>()\\{}]/g;

/** An address in which every such sign is percent-encoded. Gives the same page. Takes what `URL` can parse. */
export function linkTarget(url: string): string {
  return new URL(url).href.replace(
    ENDING,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
