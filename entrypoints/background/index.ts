import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../../lib/browser/api';
import { openGlossary } from '../../lib/browser/glossary-page';
import { languageChoice } from '../../lib/browser/language';
import { injectPart } from '../../lib/browser/reader-script';
import { listen } from '../../lib/browser/transport';
import { backgroundCalls } from '../../lib/messages/background';
import { CallError } from '../../lib/messages/contract';
import { answering, type Sender } from '../../lib/messages/dispatch';
import { findingsOf } from '../../lib/messages/findings';
import { clippingsAbout, recentClippings } from '../../lib/store/clippings';
import { noteOn } from '../../lib/store/notes';
import { readRecords } from '../../lib/store/read';
import { deleteEverything, keptAmount } from './all-kept';
import { backupMade, restReminder } from './backups';
import { dressBadge, followBadge, showCount } from './badge';
import { clip } from './clip';
import { clipFromKey, clipFromMenu } from './clip-gestures';
import { addException, exceptionsOf, removeException } from './exceptions';
import { entriesIn, idsToTake, merge, mergePart, restoreSettings, settingsToTake } from './exchange';
import { welcome } from './first-minutes';
import { forgetTokens, giveToken, isToken } from './frames';
import {
  aboutGlossary,
  allLines,
  cardContent,
  entryLines,
  findMentions,
  namesakes,
  search,
  tiesAmong,
} from './glossary';
import { glossaryNews } from './glossary-news';
import { deleteRecords, restoreRecords, saveNote, tagRecords } from './keeping';
import { followKey } from './keys';
import { followMenu, makeMenu, siteFromMenu } from './menu';
import { catalogue, leaves } from './notebook';
import { followPage, forgetPage } from './page-clippings';
import { applySettings, pageSettings } from './page-settings';
import { forgetPassage, lookForPassage, openPassage, passageFound } from './passages';
import { onPauseEnd } from './pause';
import { preferences } from './preferences';
import { countKept, safekeeping } from './safekeeping';
import {
  addRules,
  followEverywhere,
  followSites,
  pauseEverywhere,
  ruleSite,
  ruleTab,
  runOnce,
  siteSettings,
  siteState,
  toggleSite,
} from './sites';
import { sitesChanged } from './sites-changed';
import { store } from './store';
import { unreadSettings } from './unread-settings';

/** The background may have died a moment ago: every listener is registered in the first turn, and none remembers. */
export default defineBackground(() => {
  listen(
    answering('background', backgroundCalls, {
      openPage: async (_, sender) => {
        const tabId = tabOf(sender);
        settle(lookForPassage(tabId));
        followPage(tabId);
        return { token: await giveToken(tabId), settings: await pageSettings(sender.url) };
      },
      pageSettings: (_, sender) => pageSettings(sender.url),
      findMentions: async ({ texts, ...page }, sender) => {
        followPage(tabOf(sender));
        return findingsOf(await findMentions(texts, page));
      },
      loadPart: async ({ part }, sender) => {
        await injectPart(tabOf(sender), part);
        return null;
      },
      actorCount: async ({ count }, sender) => {
        await showCount(tabOf(sender), count);
        return null;
      },
      digest: async ({ entry }) => first(await entryLines([entry])),
      confirmCard: async ({ token }, sender) => {
        const tabId = tabOf(sender);
        return (await isToken(tabId, token)) ? { tabId } : null;
      },
      cardContent: ({ entry }) => cardContent(entry),
      entryLines: ({ entries }) => entryLines(entries),
      allLines,
      tiesAmong: ({ entries }) => tiesAmong(entries),
      namesakes: ({ entry, form }) => namesakes(entry, form),
      openEntry: async ({ entry }) => {
        await openGlossary({ entry });
        return null;
      },
      search: ({ query, limit }) => search(query, limit),
      noteOn: async ({ about }) => noteOn(await store(), about),
      saveNote,
      saveClipping: ({ tabId, passage }) => clip(tabId, passage),
      recentClippings: async ({ limit }) => recentClippings(await store(), limit),
      clippingsAbout: async ({ entry, limit }) => clippingsAbout(await store(), entry, limit),
      deleteRecords,
      restoreRecords: async (records) => {
        await restoreRecords(records);
        return null;
      },
      tagRecords: async ({ ids, change }) => {
        await tagRecords(ids, change);
        return null;
      },
      leaves: ({ ask, offset, limit }) => leaves(ask, offset, limit),
      openPassage: async ({ id }) => {
        await openPassage(id);
        return null;
      },
      passageFound: ({ id }) => passageFound(id),
      safekeeping,
      acceptLoss: async () => {
        await countKept();
        return safekeeping();
      },
      restReminder: async () => {
        await restReminder(Date.now());
        return null;
      },
      backupMade: async ({ begunAt }) => {
        await backupMade(begunAt);
        return null;
      },
      leafIds: async ({ ask }) => (await catalogue()).ids(ask),
      leaf: async ({ id }) => (await catalogue()).leaf(id),
      leafGroups: async ({ grouping }) => (await catalogue()).groups(grouping),
      records: async (ids) => readRecords(await store(), ids),
      idsToTake,
      settingsToTake,
      restoreSettings: async (settings) => {
        await restoreSettings(settings);
        return null;
      },
      entriesIn: ({ texts }) => entriesIn(texts),
      mergePart: ({ id, part }) => {
        mergePart(id, part);
        return null;
      },
      merge: ({ id, parts }) => merge(id, parts),
      siteState: ({ tabId }) => siteState(tabId),
      ruleTab: async ({ tabId, mode }) => {
        await ruleTab(tabId, mode);
        await sitesChanged();
        return siteState(tabId);
      },
      runOnce: ({ tabId }) => runOnce(tabId),
      pause: async ({ choice }) => {
        await pauseEverywhere(choice);
        await sitesChanged();
        return (await siteSettings()).pause;
      },
      siteSettings,
      ruleSite: async ({ host, mode }) => {
        await ruleSite(host, mode);
        await sitesChanged();
        return siteSettings();
      },
      addSiteRules: async ({ rules }) => {
        await addRules(rules);
        await sitesChanged();
        return siteSettings();
      },
      keptAmount,
      deleteEverything,
      preferences: () => preferences.get(),
      savePreferences: async (chosen) => {
        await preferences.set(chosen);
        await applySettings();
        return chosen;
      },
      chooseLanguage: async ({ choice }) => {
        await languageChoice.set(choice);
        await makeMenu();
        return null;
      },
      aboutGlossary,
      glossaryNews,
      unreadSettings,
      exceptions: ({ tabId }) => exceptionsOf(tabId),
      addException: async ({ tabId, entry, reach }) => {
        const added = await addException(tabId, entry, reach);
        await applySettings();
        return added;
      },
      removeException: async (removed) => {
        await removeException(removed);
        await applySettings();
        return null;
      },
    }),
  );

  browser.runtime.onInstalled.addListener(({ reason }) => {
    settle(Promise.all([makeMenu(), dressBadge(), followEverywhere()]));
    if (reason === 'install') settle(welcome());
  });
  browser.runtime.onStartup.addListener(() =>
    settle(Promise.all([followSites(), dressBadge(), followMenu()])),
  );
  browser.permissions.onAdded.addListener(() => settle(followEverywhere().then(sitesChanged)));
  browser.permissions.onRemoved.addListener(() => settle(followEverywhere().then(sitesChanged)));
  onPauseEnd(() => settle(pauseEverywhere(null).then(sitesChanged)));
  browser.tabs.onRemoved.addListener((tabId) => {
    forgetPage(tabId);
    settle(Promise.all([forgetTokens(tabId), forgetPassage(tabId)]));
  });
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status !== 'complete') return;
    followPage(tabId);
    settle(Promise.all([lookForPassage(tabId), followBadge(tabId), followMenu()]));
  });
  browser.tabs.onActivated.addListener(() => settle(followMenu()));
  // Firefox on phones has no windows.
  browser.windows?.onFocusChanged.addListener(() => settle(followMenu()));
  browser.contextMenus.onClicked.addListener((click, tab) =>
    settle(
      Promise.all([clipFromMenu(click, tab), siteFromMenu(click.menuItemId, tab?.id).then(sitesChanged)]),
    ),
  );
  browser.commands.onCommand.addListener((command, tab) => {
    settle(followKey(command, tab));
    if (command === 'clip') settle(clipFromKey(tab));
    if (command === 'toggle-site' && tab?.id !== undefined) settle(toggleSite(tab.id).then(sitesChanged));
  });
});

/** Nobody waits for what an event started; what goes wrong is at least written to the extension's own console. */
function settle(work: Promise<unknown>): void {
  work.catch((error: unknown) => console.error(error));
}

function tabOf(sender: Sender): number {
  if (sender.tabId === undefined) throw new CallError('refused', 'only from a tab');
  return sender.tabId;
}

function first<T>(list: readonly T[]): T {
  const [item] = list;
  if (item === undefined) throw new CallError('failed', 'no such entry');
  return item;
}
