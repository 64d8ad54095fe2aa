import { languageChoice } from '../../../lib/browser/language';
import type { backgroundCalls } from '../../../lib/messages/background';
import type { Handlers } from '../../../lib/messages/dispatch';
import { addException, exceptionsOf, removeException } from '../exceptions';
import { makeMenu } from '../menu';
import { applySettings } from '../page-settings';
import { preferences } from '../preferences';
import { addRules, pauseEverywhere, ruleSite, ruleTab, runOnce, siteSettings, siteState } from '../sites';
import { sitesChanged } from '../sites-changed';
import { unreadSettings } from '../unread-settings';

/** What is asked of settings: where Dossier runs, how it shows mentions, what is never shown. */
export const settingsAnswers = {
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
