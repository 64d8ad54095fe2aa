import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../../lib/browser/api';
import { listen } from '../../lib/browser/transport';
import { backgroundCalls } from '../../lib/messages/background';
import { answering } from '../../lib/messages/dispatch';
import { glossaryAnswers } from './answers/glossary';
import { keptAnswers } from './answers/kept';
import { readerAnswers } from './answers/reader';
import { settingsAnswers } from './answers/settings';
import { followBackups, onBackupTime } from './automatic-backup';
import { dressBadge, followBadge } from './badge';
import { forgetTokens } from './card-tokens';
import { clipFromKey, clipFromMenu } from './clip-gestures';
import { welcome } from './first-minutes';
import { followSites, followStart, followWithdrawal } from './follow-sites';
import { followKey } from './keys';
import { followMenu, makeMenu } from './menu';
import { siteFromMenu } from './menu-clicks';
import { followPage, forgetPage } from './page-clippings';
import { forgetPassage, lookForPassage } from './passages';
import { awaitPauseEnd, onPauseEnd } from './pause';
import { settle } from './settle';
import { pauseEverywhere, toggleSite } from './sites';
import { storeErrorCode } from './store-errors';

/** The background may have died a moment ago: every listener is registered in the first turn, and none remembers. */
export default defineBackground(() => {
  listen(
    answering(
      'background',
      backgroundCalls,
      { ...readerAnswers, ...glossaryAnswers, ...keptAnswers, ...settingsAnswers },
      storeErrorCode,
    ),
  );

  browser.runtime.onInstalled.addListener(({ reason }) => {
    settle(Promise.all([makeMenu(), dressBadge(), followSites(), awaitPauseEnd(), followBackups()]));
    if (reason === 'install') settle(welcome());
  });
  browser.runtime.onStartup.addListener(() =>
    settle(Promise.all([followStart(), dressBadge(), followMenu(), awaitPauseEnd(), followBackups()])),
  );
  browser.permissions.onAdded.addListener(() => settle(followSites()));
  browser.permissions.onRemoved.addListener(({ origins = [] }) =>
    settle(Promise.all([followWithdrawal(origins), followBackups()])),
  );
  onPauseEnd(() => settle(pauseEverywhere(null)));
  onBackupTime(() => settle(followBackups()));
  browser.tabs.onRemoved.addListener((tabId) => {
    forgetPage(tabId);
    settle(Promise.all([forgetTokens(tabId), forgetPassage(tabId)]));
  });
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status !== 'complete') return;
    followPage(tabId);
    settle(Promise.all([lookForPassage(tabId, true), followBadge(tabId), followMenu()]));
  });
  browser.tabs.onActivated.addListener(() => settle(followMenu()));
  // Firefox on phones has no windows.
  browser.windows?.onFocusChanged.addListener(() => settle(followMenu()));
  browser.contextMenus.onClicked.addListener((click, tab) => {
    settle(clipFromMenu(click, tab));
    settle(siteFromMenu(click.menuItemId, tab?.id));
  });
  browser.commands.onCommand.addListener((command, tab) => {
    settle(followKey(command, tab));
    if (command === 'clip') settle(clipFromKey(tab));
    if (command === 'toggle-site' && tab?.id !== undefined) settle(toggleSite(tab.id));
  });
});
