import { activeTab } from '../../lib/browser/active-tab';
import { browser } from '../../lib/browser/api';
import { speakAsChosen } from '../../lib/browser/language';
import { turns } from '../../lib/browser/turns';
import type { Pause } from '../../lib/model/site';
import { pauseText } from '../../lib/text/pause';
import { text } from '../../lib/text/text';
import { makeClipMenu } from './clip-gestures';
import { currentPause } from './pause';
import { siteState } from './site-state';

/** The entries of the menu that are about sites, as the browser names them when one is clicked. */
export const menuIds = {
  site: 'run-on-site',
  hour: 'pause-hour',
  restart: 'pause-restart',
  goOn: 'pause-end',
};

const contexts = ['action', 'page'] as const;

/** Two makings at once would both empty the menu first, and then each put in all. */
const inTurn = turns();

/** Makes the context menu in the language of today. It outlives the background: once per install and choice of language. */
export function makeMenu(): Promise<void> {
  return inTurn(async () => {
    await speakAsChosen();
    await browser.contextMenus.removeAll();
    makeClipMenu();
    const add = (id: string, title: string, type: 'normal' | 'checkbox' = 'normal') =>
      browser.contextMenus.create({ id, title, type, contexts: [...contexts] });
    add(menuIds.site, text('menu.site'), 'checkbox');
    add(menuIds.hour, text('menu.pause.hour'));
    add(menuIds.restart, text('menu.pause.restart'));
    add(menuIds.goOn, text('pause.end'));
    await follow();
  });
}

/** Brings the menu in line with the tab in front and the pause. To be called when either has changed. */
export function followMenu(): Promise<void> {
  return inTurn(follow);
}

async function follow(): Promise<void> {
  await speakAsChosen();
  const tabId = await activeTab();
  // A tab that is gone by now rejects.
  const site = tabId === null ? null : await siteState(tabId).catch(() => null);
  const pause = await currentPause();
  const ruled = site?.state === 'on' || site?.state === 'off';
  await Promise.all([
    // A site that is not granted yet can only be in the popup, where the browser hears the click.
    browser.contextMenus.update(menuIds.site, {
      checked: site?.state === 'on',
      enabled: ruled && pause === null,
    }),
    browser.contextMenus.update(menuIds.hour, { visible: pause === null }),
    browser.contextMenus.update(menuIds.restart, { visible: pause === null }),
    browser.contextMenus.update(menuIds.goOn, { visible: pause !== null, title: goOnText(pause) }),
  ]);
}

function goOnText(pause: Pause): string {
  return pause === null ? text('pause.end') : text('menu.pause.end', { until: pauseText(pause, Date.now()) });
}
