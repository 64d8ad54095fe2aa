import { menuIds } from './menu';
import { pauseEverywhere, toggleSite } from './sites';

/** Does what a click in the menu asks about sites. Other entries of the menu are left alone. */
export async function siteFromMenu(id: string | number, tabId: number | undefined): Promise<void> {
  if (id === menuIds.site && tabId !== undefined) await toggleSite(tabId);
  if (id === menuIds.hour) await pauseEverywhere('hour');
  if (id === menuIds.restart) await pauseEverywhere('restart');
  if (id === menuIds.goOn) await pauseEverywhere(null);
}
