import { languageChoice } from '../../../lib/browser/language';
import type { backgroundCalls } from '../../../lib/messages/background';
import type { Handlers } from '../../../lib/messages/dispatch';
import { addException, exceptionsOf, removeException } from '../exceptions';
import { makeMenu } from '../menu';
import { applySettings } from '../page-settings';
import { changePreferences, preferences } from '../preferences';
import { siteSettings } from '../site-state';
import { addRules, pauseEverywhere, ruleSite, runOnce } from '../sites';
import { tabState } from '../tab-state';
import { unreadSettings } from '../unread-settings';

/** What is asked of settings: where Dossier runs, how it shows mentions, what is never shown. */
export const settingsAnswers = {
  tabState: ({ tabId }) => tabState(tabId),
  ruleTab: async ({ tabId, host, mode }) => {
    await ruleSite(host, mode);
    return tabState(tabId);
  },
  runOnce: async ({ tabId }) => {
    await runOnce(tabId);
    return tabState(tabId);
  },
  pause: async ({ choice }) => {
    await pauseEverywhere(choice);
    return (await siteSettings()).pause;
  },
  siteSettings,
  ruleSite: async ({ host, mode }) => {
    await ruleSite(host, mode);
    return siteSettings();
  },
  addSiteRules: async ({ rules }) => {
    await addRules(rules);
    return siteSettings();
  },
  preferences: () => preferences.get(),
  changePreferences: async (change) => {
    const changed = await changePreferences(change);
    await applySettings();
    return changed;
  },
  chooseLanguage: async ({ choice }) => {
    await languageChoice.set(choice);
    await makeMenu();
    return null;
  },
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
} satisfies Partial<Handlers<typeof backgroundCalls>>;
