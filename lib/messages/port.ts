import type { Send, Sender } from './dispatch';
import { isAnything, isNumber, objectOf } from './shape';

/** A call on its way (`envelope`), or its answer (`reply`); `id` belongs to the caller's side. */
const isPortMessage = objectOf<{ id: number; envelope?: unknown; reply?: unknown }>(
  { id: isNumber, envelope: isAnything, reply: isAnything },
  ['envelope', 'reply'],
);

/**
 * Talks over one end of a message channel: gives the way to call the other side, and answers its calls with
 * `answer` as those of `sender`. For the reader and its card frame, since `runtime.sendMessage` does not reach
 * an extension frame inside a page in Firefox (w3c/webextensions#35), and reaches every one in Chromium.
 *
 * A call that the other side never answers stays pending. The port is closed once `signal` aborts.
 */
export function talkOver(
  port: MessagePort,
  sender: Sender,
  answer: (message: unknown, sender: Sender) => Promise<unknown> | undefined,
  signal: AbortSignal,
): Send {
  const pending = new Map<number, (reply: unknown) => void>();
  let lastId = 0;

  port.onmessage = ({ data }) => {
    if (!isPortMessage(data)) return;
    const { id, envelope, reply } = data;
    if (envelope === undefined) {
      pending.get(id)?.(reply);
      pending.delete(id);
    } else {
      void answer(envelope, sender)?.then((given) => port.postMessage({ id, reply: given }));
    }
  };
  signal.addEventListener('abort', () => port.close());

  return (envelope) =>
    new Promise((resolve) => {
      const id = ++lastId;
      pending.set(id, resolve);
      port.postMessage({ id, envelope });
    });
}
