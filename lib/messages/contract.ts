import type * as v from 'valibot';

/** The contexts that talk to each other. `reader` runs inside news pages, the others are the extension's own. */
export type Context = 'background' | 'reader' | 'card' | 'popup' | 'glossary';

/** One call of a receiver: who may make it, what goes in, what comes out. */
export interface Call<
  P extends v.GenericSchema = v.GenericSchema,
  R extends v.GenericSchema = v.GenericSchema,
> {
  from: readonly Context[];
  params: P;
  result: R;
}

/** The calls that a receiver answers, by name. */
export type Calls = Record<string, Call>;

export type ParamsOf<C extends Call> = v.InferOutput<C['params']>;
export type ResultOf<C extends Call> = v.InferOutput<C['result']>;

/** Declares a call; only fixes its types. */
export function call<P extends v.GenericSchema, R extends v.GenericSchema>(declared: Call<P, R>): Call<P, R> {
  return declared;
}

/** Why a call was not answered with a result. */
export const errorCodes = [
  /** The sender may not make this call. */
  'refused',
  /** The params or the result do not have the promised shape; mostly a reader older than the extension. */
  'malformed',
  /** The receiver is gone: extension updated, tab closed, page navigated. */
  'gone',
  /** The browser's storage is full. */
  'quota',
  /** Something broke; the message says what. */
  'failed',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** A call that did not succeed, as its caller sees it. */
export class CallError extends Error {
  override readonly name = 'CallError';
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
  }
}
