import * as v from 'valibot';
import { expect, test } from 'vitest';
import { EntryId } from '../../../lib/model/entry';
import type { Mention } from '../../../lib/model/mention';
import type { Block } from '../../../lib/page/block';
import { KeptMentions } from '../../../lib/page/kept-mentions';

// Only its identity counts here; elements are there in a browser alone.
const block = () => ({ text: '', pieces: [] }) as unknown as Block;

const mention = (start: number, name: string, alias = name): Mention => ({
  start,
  end: start + alias.length,
  entry: v.parse(EntryId, name),
  kind: 'state',
  why: { alias, rule: 'always' },
});

test('gives back what it was given, in the same order', () => {
  const found = new KeptMentions();
  const [first, second] = [block(), block()];
  const mentions = [mention(0, 'iran'), mention(9, 'iran', 'iranian'), mention(20, 'india')];
  found.set(first, mentions);
  found.set(second, [mention(3, 'iran')]);
  expect(found.get(first)).toEqual(mentions);
  expect([...found]).toEqual([
    [first, mentions],
    [second, [mention(3, 'iran')]],
  ]);
});

test('tells what is mentioned, and where', () => {
  const found = new KeptMentions();
  const [first, second, third] = [block(), block(), block()];
  found.set(first, [mention(0, 'iran')]);
  found.set(second, [mention(0, 'india'), mention(9, 'iran')]);
  found.set(third, [mention(0, 'india')]);
  expect([...found.entries()]).toEqual(['iran', 'india']);
  expect([...found.blocksOf(v.parse(EntryId, 'iran'))]).toEqual([first, second]);
});

test('forgets a block that has no mentions any more', () => {
  const found = new KeptMentions();
  const only = block();
  found.set(only, [mention(0, 'iran')]);
  found.set(only, []);
  expect(found.get(only)).toEqual([]);
  expect([...found.blocks()]).toEqual([]);
  expect(found.entries().size).toBe(0);
});

test('keeps a reading once that came with many messages, and another witness as another one', () => {
  const found = new KeptMentions();
  const [first, second, third] = [block(), block(), block()];
  found.set(first, [mention(0, 'iran')]);
  found.set(second, [mention(5, 'iran')]);
  const vouched = mention(5, 'iran');
  vouched.why.witness = { entry: v.parse(EntryId, 'tehran'), as: 'Tehran' };
  found.set(third, [vouched]);
  expect(found.get(second)[0]?.why).toBe(found.get(first)[0]?.why);
  expect(found.get(third)[0]?.why).toEqual(vouched.why);
});
