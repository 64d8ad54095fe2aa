import { useEffect, useState } from 'preact/hooks';
import { background } from '../../lib/browser/background-client';
import type { Preferences } from '../../lib/model/preferences';
import { errorText } from '../../lib/text/error-text';
import { text } from '../../lib/text/text';

/** What is chosen for all pages; `null` until it is known. `say` is told why a change failed. */
export function usePreferences(say: (words: string | null) => void) {
  const [preferences, setPreferences] = useState<Preferences | null>(null);
  const fail = (error: unknown) => say(text('popup.preferences.failed', { reason: errorText(error) }));
  const load = () => void background.preferences(null).then(setPreferences, fail);

  useEffect(() => {
    load();
    // They are changed in the popup and on the options page: looked at again on coming back.
    window.addEventListener('focus', load);
    return () => window.removeEventListener('focus', load);
  }, []);

  return {
    preferences,
    onPrefer(change: Partial<Preferences>) {
      if (!preferences) return;
      say(null);
      // Shown at once: the next choice in a list, which may come before the answer, builds on what is shown.
      setPreferences({ ...preferences, ...change });
      background.savePreferences(change).catch((error: unknown) => {
        load();
        fail(error);
      });
    },
  };
}
