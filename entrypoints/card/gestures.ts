/** How far a finger draws the card down for it to close, in CSS pixels. Chosen: further than a tap slips. */
const SWIPE_PX = 56;

/** What a person may do to a card without its buttons. */
interface Gestures {
  onClose: () => void;
  onBack: () => void;
}

/**
 * Esc closes, Alt+Left and, outside of fields, Backspace lead back, as they do in a browser's history; drawing the bar
 * down closes, as sheets at the lower edge do on a phone.
 */
export function followGestures({ onClose, onBack }: Gestures, signal: AbortSignal): void {
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.isComposing) return;
      if (event.key === 'Escape') onClose();
      else if (
        (event.key === 'ArrowLeft' && event.altKey) ||
        (event.key === 'Backspace' && !inField(event))
      ) {
        // Else the page around the card would be left.
        event.preventDefault();
        onBack();
      }
    },
    { signal },
  );

  let from: { id: number; y: number } | null = null;
  document.addEventListener(
    'pointerdown',
    ({ pointerType, pointerId, target, clientY }) => {
      const onBar = target instanceof Element && target.closest('.card-bar') !== null;
      from = pointerType === 'touch' && onBar ? { id: pointerId, y: clientY } : null;
    },
    { signal, passive: true },
  );
  document.addEventListener(
    'pointerup',
    ({ pointerId, clientY }) => {
      if (from?.id === pointerId && clientY - from.y > SWIPE_PX) onClose();
      from = null;
    },
    { signal, passive: true },
  );
}

function inField({ target }: Event): boolean {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
}
