import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { storeErrorCode } from '../../../entrypoints/background/store-errors';
import { CallError, call } from '../../../lib/messages/contract';
import { answering, client, type Sender } from '../../../lib/messages/dispatch';

const calls = {
  double: call({ from: ['popup'], params: v.object({ n: v.number() }), result: v.number() }),
  break: call({ from: ['popup', 'card'], params: v.null(), result: v.null() }),
};
const from = (context: Sender['context']): Sender => ({ context, tabId: 1, frameId: 0, url: 'x:' });

function answer(
  breaking: () => never = () => {
    throw new Error('broken');
  },
) {
  return answering('background', calls, { double: ({ n }) => n * 2, break: breaking }, storeErrorCode);
}

describe('answering', () => {
  it('stays silent about messages for others, and about what is no message', () => {
    expect(answer()({ to: 'reader', call: 'double', params: { n: 1 } }, from('popup'))).toBeUndefined();
    expect(answer()('hello', from('popup'))).toBeUndefined();
    expect(answer()(null, from('popup'))).toBeUndefined();
  });

  it('answers with the handler’s result', async () => {
    expect(await answer()({ to: 'background', call: 'double', params: { n: 2 } }, from('popup'))).toEqual({
      ok: true,
      value: 4,
    });
  });

  it.each([
    ['a context that may not call', from('card')],
    ['nobody it knows', null],
  ])('refuses %s', async (_, sender) => {
    const reply = await answer()({ to: 'background', call: 'double', params: { n: 2 } }, sender);
    expect(reply).toMatchObject({ ok: false, error: { code: 'refused' } });
  });

  it.each([
    ['params of another shape', { to: 'background', call: 'double', params: { n: '2' } }],
    ['a call nobody declared', { to: 'background', call: 'triple', params: { n: 2 } }],
    ['a call named like a method of all objects', { to: 'background', call: 'constructor', params: null }],
  ])('calls %s malformed, without running a handler', async (_, message) => {
    expect(await answer()(message, from('popup'))).toMatchObject({ ok: false, error: { code: 'malformed' } });
  });

  it('tells a full disk from other failures', async () => {
    const message = { to: 'background', call: 'break', params: null };
    expect(await answer()(message, from('card'))).toEqual({
      ok: false,
      error: { code: 'failed', message: 'broken' },
    });
    const full = answer(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await full(message, from('card'))).toMatchObject({ error: { code: 'quota' } });
    const refused = answer(() => {
      throw new CallError('refused', 'no');
    });
    expect(await refused(message, from('card'))).toMatchObject({ error: { code: 'refused' } });
  });
});

describe('client', () => {
  const codeOf = (work: Promise<unknown>) =>
    work.then(
      () => 'none',
      (error: CallError) => error.code,
    );

  it('gives the result, once it has the promised shape', async () => {
    const send = vi.fn(async () => ({ ok: true, value: 4 }));
    expect(await client('background', calls, send).double({ n: 2 })).toBe(4);
    expect(send).toHaveBeenCalledWith({ to: 'background', call: 'double', params: { n: 2 } });
  });

  it.each([
    ['gone', 'nobody answers', async () => undefined],
    [
      'gone',
      'the receiver is not there',
      async () => {
        throw new Error('Could not establish connection');
      },
    ],
    ['malformed', 'the result has another shape', async () => ({ ok: true, value: 'four' })],
    ['quota', 'the receiver says so', async () => ({ ok: false, error: { code: 'quota', message: '' } })],
  ])('rejects with %s when %s', async (code, _, send) => {
    expect(await codeOf(client('background', calls, send).double({ n: 2 }))).toBe(code);
  });
});
