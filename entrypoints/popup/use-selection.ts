import { useEffect, useState } from 'preact/hooks';
import { onTabChange } from '../../lib/browser/active-tab';
import { background } from '../../lib/browser/background-client';
import { sendToTab } from '../../lib/browser/transport';
import { CallError } from '../../lib/messages/contract';
import { client } from '../../lib/messages/dispatch';
import { readerCalls } from '../../lib/messages/reader';
import type { Passage } from '../../lib/model/clipping';
import { errorText } from '../../lib/text/error-text';
import { text } from '../../lib/text/text';

/** What can be clipped; a selection that is too long is offered too, to say so when it is asked for. */
type Offer = { kind: 'passage' | 'page'; passage: Passage } | { kind: 'too-long'; reason: string };

/** The passage selected on the page of a tab, or else the page, and its clipping. `say` is told what became of it. */
export function useSelection(
  tabId: number | null,
  running: boolean,
  say: (words: string) => void,
  onClipped: () => void,
) {
  const [offer, setOffer] = useState<Offer | null>(null);

  useEffect(() => {
    if (tabId === null || !running) return setOffer(null);
    let wanted = true;
    const look = () => {
      client('reader', readerCalls, sendToTab(tabId))
        .passage(null)
        .then(
          (passage) => wanted && setOffer({ kind: passage.selector ? 'passage' : 'page', passage }),
          (error: unknown) => wanted && setOffer(offerDespite(error)),
        );
    };
    look();
    window.addEventListener('focus', look);
    const left = onTabChange(tabId, look);
    return () => {
      wanted = false;
      left();
      window.removeEventListener('focus', look);
    };
  }, [tabId, running]);

  const onClip = () => {
    if (offer === null || tabId === null) return;
    if (offer.kind === 'too-long') return say(text('popup.clip.failed', offer));
    background.saveClipping({ tabId, passage: offer.passage }).then(
      () => {
        setOffer(null);
        say(text('popup.clip.done'));
        onClipped();
      },
      (error: unknown) => say(text('popup.clip.failed', { reason: errorText(error) })),
    );
  };

  return { offer: offer && (offer.kind === 'page' ? 'page' : 'passage'), onClip };
}

/** Without a reader there is nothing to offer; that it is missing is told where the actors are. */
function offerDespite(error: unknown): Offer | null {
  const tooLong = error instanceof CallError && error.code === 'too-long';
  return tooLong ? { kind: 'too-long', reason: errorText(error) } : null;
}
