import { delay } from './delay';
import type { Host } from './host';
import { styleOwn } from './own-styles';

/** How long a message stays, in ms: time to read ten words twice. */
const SHOWN_MS = 5000;
const FADE_MS = 150;

/** Shows a message at the lower edge of the window for a few seconds, and tells it to screen readers. */
export async function announce(host: Host, text: string, signal: AbortSignal): Promise<void> {
  const toast = document.createElement('div');
  toast.setAttribute('role', 'status');
  styleOwn(
    toast,
    'all:initial;position:fixed;left:50%;bottom:24px;transform:translateX(-50%);box-sizing:border-box;' +
      'max-width:min(32rem,calc(100vw - 32px));padding:10px 16px;border-radius:6px;pointer-events:none;' +
      'font:14px/1.4 system-ui,sans-serif;color:#fdfcfa;background:#22201b;' +
      'box-shadow:0 0 0 1px rgb(255 255 255/.25),0 4px 16px rgb(0 0 0/.3)',
  );
  host.root.append(toast);
  host.raise();
  // Screen readers tell what changes in a status that they know of, not one that comes with its text.
  await delay(FADE_MS, signal);
  toast.textContent = text;
  if (!matchMedia('(prefers-reduced-motion: reduce)').matches) {
    toast.animate({ opacity: [0, 1] }, { duration: FADE_MS });
  }
  await delay(SHOWN_MS, signal);
  toast.remove();
}
