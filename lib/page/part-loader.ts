import type { backgroundCallsOfReader } from '../messages/background-for-reader';
import { CallError } from '../messages/contract';
import type { Client } from '../messages/dispatch';
import type { PartName, Parts } from './parts';

/** Where the parts of a reader come from. */
export interface PartPorts {
  background: Pick<Client<typeof backgroundCallsOfReader>, 'loadPart'>;
  /** A part of the reader, once `loadPart` has brought it into this context. */
  offeredPart<N extends PartName>(name: N): Parts[N] | undefined;
}

/**
 * Gives what `start` makes of a part, once, when it is first asked for. Rejects with a `CallError` where the part does not
 * come; who asks again has it loaded again.
 */
export type LoadPart = <N extends PartName, T>(name: N, start: (part: Parts[N]) => T) => () => Promise<T>;

/** Has parts of the reader brought into the page when they are needed. Once `signal` aborts, none is started. */
export function partLoader({ background, offeredPart }: PartPorts, signal: AbortSignal): LoadPart {
  return (name, start) => {
    const load = async () => {
      if (!offeredPart(name)) await background.loadPart({ part: name });
      const part = signal.aborted ? undefined : offeredPart(name);
      if (!part) throw new CallError('gone', 'the reader has stopped');
      return start(part);
    };
    let started: ReturnType<typeof load> | null = null;
    return () => {
      started ??= load().catch((error: unknown) => {
        // The background may have died in between: not for as long as the page is open.
        started = null;
        throw error;
      });
      return started;
    };
  };
}
