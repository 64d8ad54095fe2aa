import { delay } from './delay';
import { startPageStyle } from './page-style';

const NAME = 'dossier-flash';
/** Long enough for the eye to find it after a jump, in ms. */
const FLASH_MS = 1600;

/** Marks a range for a moment. No motion and no change to the DOM. */
export async function flash(range: AbstractRange, signal: AbortSignal): Promise<void> {
  const life = new AbortController();
  const highlight = new Highlight(range);
  highlight.priority = 1;
  const rule = `::highlight(${NAME}) { background-color: #ffd54a; color: #22201b; }`;
  startPageStyle(life.signal, rule).bringTo(range.startContainer);
  CSS.highlights.set(NAME, highlight);
  await delay(FLASH_MS, signal);
  // A second jump may have put its own there meanwhile.
  if (CSS.highlights.get(NAME) === highlight) CSS.highlights.delete(NAME);
  life.abort();
}
