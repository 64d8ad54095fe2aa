import { useEffect, useState } from 'preact/hooks';
import { background } from '../../lib/browser/background-client';
import type { Preferences } from '../../lib/model/preferences';
import { errorText } from '../../lib/text/error-text';
import { text } from '../../lib/text/text';

/** What was chosen for all pages; `null` until it is known. `say` is told why a change failed. */
export function usePreferences(say: (words: string | null) => void) {
  const [preferences, setPreferences] = useState<Preferences | null>(null);
  const fail = (error: unknown) => say(text('popup.preferences.failed', { reason: errorText(error) }));

  useEffect(() => {
    background.preferences(null).then(setPreferences, fail);
  }, []);

  return {
    preferences,
    onPrefer(change: Partial<Preferences>) {
      if (!preferences) return;
      say(null);
      background.savePreferences({ ...preferences, ...change }).then(setPreferences, fail);
    },
  };
}
