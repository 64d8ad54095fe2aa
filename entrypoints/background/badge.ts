import { speakAsChosen } from '../../lib/browser/language';
import { colourButton, labelButton } from '../../lib/browser/toolbar-button';
import { countText, text } from '../../lib/text/text';
import { allTabs } from './readers';
import { siteState } from './site-state';

/** Quiet: the number is for those who look for it. On it white has 6 : 1. */
const GROUND = '#5d5a52';

/** Sets the colours of the badge; they hold until the browser ends. */
export async function dressBadge(): Promise<void> {
  await colourButton(GROUND, '#ffffff');
}

/** Shows on the toolbar button how many entries the page of a tab mentions; nothing for none. */
export async function showCount(tabId: number, count: number): Promise<void> {
  await speakAsChosen();
  await labelButton(
    tabId,
    count === 0 ? '' : String(count),
    count === 0 ? text('app.name') : countText('badge.actors', count),
  );
}

/** Brings the badge of a tab in line with its site: a site that is on gets its number from its reader. */
export async function followBadge(tabId: number): Promise<void> {
  // A tab that is gone by now rejects.
  const site = await siteState(tabId).catch(() => null);
  if (site === null || (site.pause === null && (site.state === 'on' || site.state === 'once'))) return;
  await speakAsChosen();
  if (site.state === 'off') await labelButton(tabId, text('badge.off'), text('popup.actors.off'));
  else await labelButton(tabId, '', text('app.name'));
}

/** The same for all tabs, after something was chosen that may concern any of them. */
export async function followBadges(): Promise<void> {
  await Promise.all((await allTabs()).map(followBadge));
}
