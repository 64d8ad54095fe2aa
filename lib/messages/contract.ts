/** The contexts that talk to each other. `reader` runs inside news pages, the others are the extension's own. */
export type Context =
  | 'background'
  | 'reader'
  | 'card'
  | 'popup'
  | 'glossary'
  | 'notebook'
  | 'options'
  | 'welcome'
  | 'writer';

/**
 * Tells whether a value has a promised shape, and gives it in that shape. The part of the Standard Schema
 * interface (standardschema.dev, version 1) that we need: valibot's schemas have it, and so have the lighter
 * ones of the reader (`in-reader.ts`).
 */
export interface Schema<T = unknown> {
  readonly '~standard': { readonly validate: (raw: unknown) => Checked<T> | Promise<Checked<T>> };
}
export type Checked<T> =
  | { readonly value: T; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string }[] };
type OutputOf<S> = S extends Schema<infer T> ? T : never;

/** One call of a receiver: who may make it, what goes in, what comes out. */
export interface Call<P extends Schema = Schema, R extends Schema = Schema> {
  from: readonly Context[];
  params: P;
  result: R;
}

/** The calls that a receiver answers, by name. */
export type Calls = Record<string, Call>;

export type ParamsOf<C extends Call> = OutputOf<C['params']>;
export type ResultOf<C extends Call> = OutputOf<C['result']>;

/** The half of a contract that its receiver needs: who may call, and with what. */
export type Answered<C extends Calls> = {
  [K in keyof C]: { from: readonly Context[]; params: Schema<ParamsOf<C[K]>> };
};

/** The half of a contract that a caller needs: what comes back. */
export type Asked<C extends Calls> = { [K in keyof C]: { result: Schema<ResultOf<C[K]>> } };

/** Declares a call; only fixes its types. */
export function call<P extends Schema, R extends Schema>(declared: Call<P, R>): Call<P, R> {
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
  /** A passage is longer than what is kept. */
  'too-long',
  /** The browser's storage is full. */
  'quota',
  /** A newer version of the extension has written the database. */
  'newer-store',
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
