import { flash } from './flash';

/** Scrolls a range into the middle of the window and flashes it. `false` when it is not displayed. */
export function jump(range: Range, signal: AbortSignal): boolean {
  if (!reveal(range)) return false;
  void flash(range, signal);
  return true;
}

/** Scrolls a range into the middle of the window. `false` when it is not displayed. */
export function reveal(range: Range): boolean {
  const element = range.startContainer.parentElement;
  if (!element || range.getClientRects().length === 0) return false;
  // First the element, which moves scrollable boxes around it too; then the line, which may be far down in it.
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { top, height } = range.getBoundingClientRect();
  window.scrollBy({ top: top + height / 2 - innerHeight / 2, behavior: 'instant' });
  return true;
}
