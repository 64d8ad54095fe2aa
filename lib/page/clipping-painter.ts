import type { PageClippings } from '../model/page-clippings';
import { type Ground, groundOf, grounds } from './ground';
import { pageRanges } from './page-range';
import { startPageStyle } from './page-style';
import { wholePageText } from './page-text';
import { keepRegistered } from './registry';

/** A marker's yellow, pale enough for text of any colour that is readable without it. Chosen. */
const TINTS: Record<Ground, string> = {
  light: 'oklch(.9 .11 98 / .55)',
  middle: 'oklch(.9 .11 98 / .4)',
  dim: 'oklch(.62 .11 90 / .38)',
  dark: 'oklch(.62 .11 90 / .38)',
};

export interface ClippingPainter {
  /** Shows these in place of those before. `false` where they are not those of the page as it is now. */
  show(clippings: PageClippings): boolean;
}

/**
 * Lays a tint under passages that were clipped, with the CSS Custom Highlight API; below the paint of mentions. The page
 * can see in the registry, which it shares, where they are. Once `signal` aborts all is gone.
 */
export function startClippingPainter(signal: AbortSignal): ClippingPainter {
  let shown = new AbortController();
  const clear = () => shown.abort();
  signal.addEventListener('abort', clear);

  return {
    show({ spans, textLength }) {
      clear();
      if (signal.aborted) return false;
      if (spans.length === 0) return true;
      if (wholePageText(document.body).length !== textLength) return false;
      shown = new AbortController();
      paint(pageRanges(document.body, spans), shown.signal);
      return true;
    },
  };
}

function paint(ranges: readonly Range[], signal: AbortSignal): void {
  const highlights = new Map<string, Highlight>();
  for (const range of ranges) {
    const { startContainer } = range;
    const name = nameOf(groundOf(startContainer.parentElement ?? document.body));
    highlights.set(name, (highlights.get(name) ?? new Highlight()).add(range));
  }
  for (const highlight of highlights.values()) highlight.priority = -1;
  const rules = grounds.map((ground) => `::highlight(${nameOf(ground)}){background-color:${TINTS[ground]}}`);
  // Where the system chooses all colours, its own for marked text. Printed pages are left plain.
  const all = grounds.map((ground) => `::highlight(${nameOf(ground)})`).join(',');
  const forced = `${all}{background-color:Mark;color:MarkText}`;
  const style = startPageStyle(
    signal,
    `@media screen{${rules.join('')}}@media screen and (forced-colors:active){${forced}}`,
  );
  for (const { startContainer } of ranges) style.bringTo(startContainer);
  keepRegistered(highlights, [style], signal)();
}

/** With our prefix: the registry is shared with the page. */
function nameOf(ground: Ground): string {
  return `dossier-clipping-${ground}`;
}
