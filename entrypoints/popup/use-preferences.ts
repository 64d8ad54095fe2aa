import { useEffect, useRef, useState } from 'preact/hooks';
import { background } from '../../lib/browser/background-client';
import type { Preferences } from '../../lib/model/preferences';
import { errorText } from '../../lib/text/error-text';
import { text } from '../../lib/text/text';

/** What is chosen for all pages; `null` until it is known. `say` is told why a change failed. */
export function usePreferences(say: (words: string | null) => void) {
  const [preferences, setPreferences] = useState<Preferences | null>(null);
  /** Counts what was asked: an answer to something older does not take back what was chosen since. */
  const question = useRef(0);
  const fail = (error: unknown) => say(text('popup.preferences.failed', { reason: errorText(error) }));

  const take = (asked: Promise<Preferences>) => {
    const mine = ++question.current;
    return asked.then((known) => {
      if (mine === question.current) setPreferences(known);
    });
  };
  const load = () => take(background.preferences(null)).catch(fail);

  useEffect(() => {
    void load();
    // Another window may have changed them.
    const again = () => void load();
    window.addEventListener('focus', again);
    return () => window.removeEventListener('focus', again);
  }, []);

  return {
    preferences,
    onPrefer(change: Partial<Preferences>) {
      say(null);
      // At once, so that the next click begins from it.
      setPreferences((before) => before && { ...before, ...change });
      take(background.changePreferences(change)).catch((error: unknown) => {
        fail(error);
        void load();
      });
    },
  };
}
