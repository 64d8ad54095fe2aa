import { answering } from '../messages/dispatch';
import { answeredByReader } from '../messages/in-reader';
import type { readerCalls } from '../messages/reader';
import { startCards } from './cards';
import { removeLeftBehind } from './left-behind';
import { ownHost } from './own-host';
import { startPageMentions } from './page-mentions';
import { partLoader } from './part-loader';
import { readerAnswers } from './reader-answers';
import type { Answer, ReaderLife, ReaderPorts } from './reader-life';

/**
 * Reads the page, paints its mentions, opens cards and answers calls, until `outer` aborts, the background
 * says stop, or the extension is gone. Nothing of it is left in the page then.
 */
export async function startReader(ports: ReaderPorts, outer: AbortSignal): Promise<void> {
  const ending = new AbortController();
  const { signal } = ending;
  const stop = () => ending.abort();
  outer.addEventListener('abort', stop, { signal });
  if (outer.aborted) return;

  let answers: Answer | null = null;
  // Heard before the page is opened: a change of settings, or a stop, that comes right after that must not go unheard.
  let begin = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
    signal.addEventListener('abort', () => resolve());
  });
  ports.listen((message, sender) => begun.then(() => answers?.(message, sender)), signal);

  const opened = await ports.background.openPage(null).catch(() => null);
  // Without an answer the extension is being updated or removed: nothing to do, nobody to tell.
  if (!opened || signal.aborted) return stop();

  removeLeftBehind();
  const stopIfOrphaned = () => {
    if (!ports.isAlive()) stop();
  };
  const life: ReaderLife = {
    ports,
    token: opened.token,
    signal,
    load: partLoader(ports, signal),
    host: ownHost(signal, stopIfOrphaned),
    leave() {
      // Nobody who asks from now on takes it for running: where one is wanted again, another is started.
      answers = null;
      // The channel of the answer ends with the reader.
      setTimeout(stop, 0);
    },
    stopIfOrphaned,
  };

  const mentions = startPageMentions(life, opened.settings, {
    found: (mention) => cards.bring(mention),
    emptied() {
      // From the beginning.
      stop();
      void startReader(ports, outer);
    },
  });
  // The card asks too, and some answers are about the card: what answers is made after it.
  const cards = startCards(life, mentions, (message, sender) => answers?.(message, sender));
  answers = answering<typeof readerCalls>('reader', answeredByReader, readerAnswers(life, mentions, cards));
  begin();

  // One that was kept in the history has heard of no change since it was left.
  const comeBack = ({ persisted }: PageTransitionEvent) => {
    if (persisted) ports.background.pageReturned(null).then(mentions.use).catch(stop);
  };
  addEventListener('pageshow', comeBack, { signal });

  await mentions.paint().catch(stopIfOrphaned);
}
