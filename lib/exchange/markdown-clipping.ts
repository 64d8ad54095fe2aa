import { partialDate } from '../text/dates';
import { placeText } from '../text/places';
import { text } from '../text/text';
import { dayOf } from './citation-line';
import type { Commented } from './comments';
import { linkTarget } from './link-target';
import { blockQuote, plainLine, plainMarkdown } from './plain-markdown';

/** A clipping's title as plain text; its address, or a word for one, where the page had none. */
export function titleOf({ clipping: { source } }: Commented): string {
  return source.title.trim() || source.url || text('markdown.untitled');
}

/** A clipping in Markdown: the quote, where it stands, and the note about it. Without a heading. */
export function clippingMarkdown(commented: Commented): string {
  const { selector } = commented.clipping;
  const parts = [
    selector && blockQuote(plainMarkdown(selector.exact)),
    `— ${sourceMarkdown(commented)}`,
    commented.comment?.text.trim(),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function sourceMarkdown(commented: Commented): string {
  const { source, place } = commented.clipping;
  const { url, byline, site, publishedAt } = source;
  const title = plainLine(titleOf(commented));
  const parts = [
    byline && plainLine(byline),
    url === null ? title : `[${title}](${linkTarget(url)})`,
    plainLine(site),
    publishedAt && partialDate(dayOf(publishedAt)),
    place && placeText(place),
  ];
  return parts.filter(Boolean).join(', ');
}
