import {
  type Answered,
  type Asked,
  CallError,
  type Calls,
  type Checked,
  type Context,
  type ErrorCode,
  errorCodes,
  type ParamsOf,
  type ResultOf,
} from './contract';
import { isAnything, isBoolean, isString, isWord, objectOf } from './shape';

/** What goes over the wire. `to` lets a receiver pass over what is meant for another. */
const isEnvelope = objectOf({ to: isString, call: isString, params: isAnything });

/** The value of a call that succeeded, else the error. */
const isReply = objectOf<Reply>(
  {
    ok: isBoolean,
    value: isAnything,
    error: objectOf({ code: isWord(errorCodes), message: isString }),
  },
  ['value', 'error'],
);
interface Reply {
  ok: boolean;
  value?: unknown;
  error?: { code: ErrorCode; message: string };
}

/** A sender as the transport knows it: its context, and the tab it lives in, if any. */
export interface Sender {
  context: Context;
  tabId: number | undefined;
  frameId: number | undefined;
  /** Address of the sending page. */
  url: string;
}

/** One handler for every call of a contract: a missing one does not compile. */
export type Handlers<C extends Calls> = {
  [K in keyof C]: (params: ParamsOf<C[K]>, sender: Sender) => ResultOf<C[K]> | Promise<ResultOf<C[K]>>;
};

/**
 * Answers the messages meant for `receiver`. The returned function gives `undefined` for a message that is
 * not its own (the caller must then stay silent) and else a promise of a reply, which never rejects.
 * `sender` is `null` when it is nobody the extension knows: refused. `codeOf` tells what other errors than a `CallError`
 * mean to a caller.
 */
export function answering<C extends Calls>(
  receiver: Context,
  calls: C | Answered<C>,
  handlers: Handlers<C>,
  codeOf: (error: Error) => ErrorCode = () => 'failed',
): (message: unknown, sender: Sender | null) => Promise<Reply> | undefined {
  return (message, sender) => {
    if (!isEnvelope(message) || message.to !== receiver) return undefined;
    return reply(calls, handlers, codeOf, message.call, message.params, sender);
  };
}

async function reply<C extends Calls>(
  calls: C | Answered<C>,
  handlers: Handlers<C>,
  codeOf: (error: Error) => ErrorCode,
  name: string,
  rawParams: unknown,
  sender: Sender | null,
): Promise<Reply> {
  const declared = Object.hasOwn(calls, name) ? calls[name] : undefined;
  const handler = Object.hasOwn(handlers, name) ? handlers[name] : undefined;
  if (!declared || !handler) return failure('malformed', `no call named ${name}`);
  if (!sender || !declared.from.includes(sender.context))
    return failure('refused', `${name} is not for this sender`);
  const params = await declared.params['~standard'].validate(rawParams);
  if (params.issues) return failure('malformed', `${name}: ${summary(params)}`);
  try {
    return { ok: true, value: await handler(params.value as ParamsOf<C[string]>, sender) };
  } catch (thrown) {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    return failure(error instanceof CallError ? error.code : codeOf(error), error.message);
  }
}

function summary({ issues }: Pick<Checked<unknown>, 'issues'>): string {
  return (issues ?? []).map(({ message }) => message).join('; ');
}

function failure(code: ErrorCode, message: string): Reply {
  return { ok: false, error: { code, message } };
}

/** The calls of a receiver as functions. Each rejects with a `CallError` and nothing else. */
export type Client<C extends Calls> = {
  [K in keyof C]: (params: ParamsOf<C[K]>) => Promise<ResultOf<C[K]>>;
};

/** Sends an envelope and gives the raw reply; `undefined` where nobody answered. Rejects when the receiver is gone. */
export type Send = (envelope: { to: Context; call: string; params: unknown }) => Promise<unknown>;

/** Makes the client side of a contract over a transport. */
export function client<C extends Calls>(receiver: Context, calls: C | Asked<C>, send: Send): Client<C> {
  const entries = Object.entries(calls).map(([name, declared]) => [
    name,
    async (params: unknown) => {
      const raw = await send({ to: receiver, call: name, params }).catch((error: unknown) => {
        throw new CallError('gone', error instanceof Error ? error.message : String(error));
      });
      if (!isReply(raw)) throw new CallError('gone', `${receiver} did not answer ${name}`);
      const { ok, value, error } = raw;
      if (!ok)
        throw new CallError(error?.code ?? 'malformed', error?.message ?? `${receiver} failed at ${name}`);
      const result = await declared.result['~standard'].validate(value);
      if (result.issues) throw new CallError('malformed', `${name}: ${summary(result)}`);
      return result.value;
    },
  ]);
  // Sound by construction: one function per call, its params and result those of the call's schemas.
  return Object.fromEntries(entries) as Client<C>;
}
