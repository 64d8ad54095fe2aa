import * as v from 'valibot';
import { CallError, type Calls, type Context, errorCodes, type ParamsOf, type ResultOf } from './contract';

/** What goes over the wire. `to` lets a receiver pass over what is meant for another. */
const Envelope = v.object({ to: v.string(), call: v.string(), params: v.unknown() });

/** The value of a call that succeeded, else the error. No variant: its code would be a kilobyte of every page. */
const Reply = v.object({
  ok: v.boolean(),
  value: v.optional(v.unknown()),
  error: v.optional(v.object({ code: v.picklist(errorCodes), message: v.string() })),
});
type Reply = v.InferOutput<typeof Reply>;

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
 * `sender` is `null` when it is nobody the extension knows: refused.
 */
export function answering<C extends Calls>(
  receiver: Context,
  calls: C,
  handlers: Handlers<C>,
): (message: unknown, sender: Sender | null) => Promise<Reply> | undefined {
  return (message, sender) => {
    const envelope = v.safeParse(Envelope, message);
    if (!envelope.success || envelope.output.to !== receiver) return undefined;
    return reply(calls, handlers, envelope.output.call, envelope.output.params, sender);
  };
}

async function reply<C extends Calls>(
  calls: C,
  handlers: Handlers<C>,
  name: string,
  rawParams: unknown,
  sender: Sender | null,
): Promise<Reply> {
  const declared = Object.hasOwn(calls, name) ? calls[name] : undefined;
  const handler = Object.hasOwn(handlers, name) ? handlers[name] : undefined;
  if (!declared || !handler) return failure('malformed', `no call named ${name}`);
  if (!sender || !declared.from.includes(sender.context))
    return failure('refused', `${name} is not for this sender`);
  const params = v.safeParse(declared.params, rawParams);
  if (!params.success) return failure('malformed', `${name}: ${v.summarize(params.issues)}`);
  try {
    return { ok: true, value: await handler(params.output as ParamsOf<C[string]>, sender) };
  } catch (error) {
    if (error instanceof CallError) return failure(error.code, error.message);
    // The store's "disk full" is the one failure of the browser's that a person can mend.
    if (error instanceof Error && error.name === 'QuotaExceededError') return failure('quota', error.message);
    return failure('failed', error instanceof Error ? error.message : String(error));
  }
}

function failure(code: CallError['code'], message: string): Reply {
  return { ok: false, error: { code, message } };
}

/** The calls of a receiver as functions. Each rejects with a `CallError` and nothing else. */
export type Client<C extends Calls> = {
  [K in keyof C]: (params: ParamsOf<C[K]>) => Promise<ResultOf<C[K]>>;
};

/** Sends an envelope and gives the raw reply; `undefined` where nobody answered. Rejects when the receiver is gone. */
export type Send = (envelope: { to: Context; call: string; params: unknown }) => Promise<unknown>;

/** Makes the client side of a contract over a transport. */
export function client<C extends Calls>(receiver: Context, calls: C, send: Send): Client<C> {
  const entries = Object.entries(calls).map(([name, declared]) => [
    name,
    async (params: unknown) => {
      const raw = await send({ to: receiver, call: name, params }).catch((error: unknown) => {
        throw new CallError('gone', error instanceof Error ? error.message : String(error));
      });
      const parsed = v.safeParse(Reply, raw);
      if (!parsed.success) throw new CallError('gone', `${receiver} did not answer ${name}`);
      const { ok, error } = parsed.output;
      if (!ok)
        throw new CallError(error?.code ?? 'malformed', error?.message ?? `${receiver} failed at ${name}`);
      const value = v.safeParse(declared.result, parsed.output.value);
      if (!value.success) throw new CallError('malformed', `${name}: ${v.summarize(value.issues)}`);
      return value.output;
    },
  ]);
  // Sound by construction: one function per call, its params and result those of the call's schemas.
  return Object.fromEntries(entries) as Client<C>;
}
