import type { Host } from './host';
import { styleOwn } from './own-styles';

/** Gives a way to tell screen readers something that the page shows anyway. */
export function startLiveRegion(host: Host): (text: string) => void {
  const region = document.createElement('div');
  region.setAttribute('role', 'status');
  // In sight of no eye, but not hidden: what is hidden is not told.
  styleOwn(
    region,
    'all:initial;position:fixed;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap',
  );
  host.root.append(region);
  return (text) => {
    region.textContent = text;
  };
}
