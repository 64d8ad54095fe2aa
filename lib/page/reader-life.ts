import type { backgroundCallsOfReader } from '../messages/background-for-reader';
import type { answering, Client } from '../messages/dispatch';
import type { readerCalls } from '../messages/reader';
import type { OwnHost } from './own-host';
import type { LoadPart, PartPorts } from './part-loader';

/** All that the reader needs of the extension. */
export interface ReaderPorts extends PartPorts {
  background: Pick<
    Client<typeof backgroundCallsOfReader>,
    'openPage' | 'pageSettings' | 'pageReturned' | 'findMentions' | 'loadPart' | 'digest' | 'actorCount'
  >;
  cardUrl: string;
  /** Hands calls to this reader to `answer` until `signal` aborts. */
  listen(answer: Heard, signal: AbortSignal): void;
  /** Whether the extension that this reader belongs to still runs: not after it was updated or removed. */
  isAlive(): boolean;
}

/** Answers the calls to a reader, as `answering` makes it. */
export type Answer = ReturnType<typeof answering<typeof readerCalls>>;

/** The same for a reader that may not be ready yet: an answer to every message, empty where it is not the reader's. */
export type Heard = (...heard: Parameters<Answer>) => Promise<Awaited<ReturnType<Answer>>>;

/** What all that runs in a page shares, from the start of a reader to its end. */
export interface ReaderLife {
  ports: ReaderPorts;
  /** Shows the card frame that it belongs to this reader. */
  token: string;
  /** Aborts at the end. */
  signal: AbortSignal;
  load: LoadPart;
  host: OwnHost;
  /** Answers nothing more, and ends the reader once the answer that is being given is on its way. */
  leave(): void;
  /** To be called when something has failed that fails when the extension is gone. */
  stopIfOrphaned(): void;
}
