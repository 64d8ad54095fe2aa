import * as v from 'valibot';
import { CardGreeting, type cardCalls } from '../../lib/messages/card';
import { CallError } from '../../lib/messages/contract';
import { type answering, type Client, client } from '../../lib/messages/dispatch';
import { talkOver } from '../../lib/messages/port';
import { readerCalls } from '../../lib/messages/reader';

/** The way from the card to the reader of the page that it lies over. */
export interface ReaderLink {
  /** Asks the reader. Rejects with a `CallError` when there is none. */
  ask<T>(call: (reader: Client<typeof readerCalls>) => Promise<T>): Promise<T>;
  /** Tells the reader something, if there is one still. */
  tell(call: (reader: Client<typeof readerCalls>) => Promise<null>): void;
}

/** Waits for the greeting of the reader that knows `token`, and answers its calls from then on. */
export function linkToReader(
  token: string,
  answer: ReturnType<typeof answering<typeof cardCalls>>,
  signal: AbortSignal,
): ReaderLink {
  let reader: Client<typeof readerCalls> | null = null;
  window.addEventListener(
    'message',
    ({ data, ports: [port] }) => {
      const greeting = v.safeParse(CardGreeting, data);
      if (!greeting.success || greeting.output.token !== token || !port) return;
      const sender = { context: 'reader', tabId: undefined, frameId: 0, url: '' } as const;
      reader = client('reader', readerCalls, talkOver(port, sender, answer, signal));
    },
    { signal },
  );

  const ask: ReaderLink['ask'] = async (call) => {
    if (reader === null) throw new CallError('gone', 'no reader has greeted this card');
    return call(reader);
  };
  return {
    ask,
    tell(call) {
      ask(call).catch((error: unknown) => {
        // The reader was switched off or the page left while this was under way: nobody is there to be told.
        if (!(error instanceof CallError)) throw error;
      });
    },
  };
}
