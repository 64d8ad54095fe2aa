import type { PageStyle } from './page-style';

/** After so long what the page has cleared is back, in ms. Chosen. */
const HEARTBEAT_MS = 500;

/** Puts a highlight into the registry, which is shared with the page, unless it is there. */
export function register(name: string, highlight: Highlight): void {
  if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
}

/**
 * Keeps those highlights in the registry that have ranges, and the styles where they were brought to. A page that clears
 * either tells nobody, so that it is looked at twice a second, which costs microseconds; the result looks at once. Once
 * `signal` aborts, they are no longer in the registry.
 */
export function keepRegistered(
  highlights: ReadonlyMap<string, Highlight>,
  styles: readonly PageStyle[],
  signal: AbortSignal,
): () => void {
  const renew = () => {
    for (const [name, highlight] of highlights) if (highlight.size > 0) register(name, highlight);
    for (const style of styles) style.renew();
  };
  const heartbeat = setInterval(renew, HEARTBEAT_MS);
  signal.addEventListener('abort', () => {
    clearInterval(heartbeat);
    // Another reader, started after an update of the extension, may have put its own in this place.
    for (const [name, highlight] of highlights)
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
  });
  return renew;
}
