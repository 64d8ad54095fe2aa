import { useEffect, useState } from 'preact/hooks';
import { background } from '../../lib/browser/background-client';
import { sendToTab } from '../../lib/browser/transport';
import { client } from '../../lib/messages/dispatch';
import { readerCalls } from '../../lib/messages/reader';
import type { Passage } from '../../lib/model/clipping';
import { errorText } from '../../lib/text/error-text';
import { text } from '../../lib/text/text';

/** The passage selected on the page of a tab, and its clipping. `say` is told what became of it. */
export function useSelection(
  tabId: number | null,
  running: boolean,
  say: (words: string) => void,
  onClipped: () => void,
) {
  const [passage, setPassage] = useState<Passage | null>(null);

  useEffect(() => {
    if (tabId === null || !running) return setPassage(null);
    const look = () => {
      // Without a reader there is no selection to offer; that it is missing is told where the actors are.
      client('reader', readerCalls, sendToTab(tabId))
        .selectedPassage(null)
        .then(setPassage, () => setPassage(null));
    };
    look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [tabId, running]);

  const onClip = () => {
    if (passage === null || tabId === null) return;
    background.saveClipping({ tabId, passage }).then(
      () => {
        setPassage(null);
        say(text('popup.clip.done'));
        onClipped();
      },
      (error: unknown) => say(text('popup.clip.failed', { reason: errorText(error) })),
    );
  };

  return { passage, onClip };
}
