import { useEffect, useState } from 'preact/hooks';
import { background } from '../../lib/browser/background-client';
import type { Preferences } from '../../lib/model/site';
import { errorText } from '../../lib/text/error-text';
import { text } from '../../lib/text/text';

/** Whether mentions are painted as inline marks; `null` until it is known. `say` is told why a change failed. */
export function usePainter(say: (words: string | null) => void) {
  const [preferences, setPreferences] = useState<Preferences | null>(null);
  const fail = (error: unknown) => say(text('popup.painter.failed', { reason: errorText(error) }));

  useEffect(() => {
    background.preferences(null).then(setPreferences, fail);
  }, []);

  return {
    marks: preferences && preferences.painter === 'marks',
    onMarks(on: boolean) {
      say(null);
      background
        .savePreferences({ ...preferences, painter: on ? 'marks' : 'highlight' })
        .then(setPreferences, fail);
    },
  };
}
