import { openPage } from '../../lib/browser/active-tab';
import { clippingOf } from '../../lib/store/clippings';
import { store } from './store';

/** Opens the page of a clipping in a new tab; `false` when that cannot be. */
export async function openClipping(id: string): Promise<boolean> {
  const clipping = await clippingOf(await store(), id);
  return clipping !== null && clipping.source.url !== null && openPage(clipping.source.url);
}
