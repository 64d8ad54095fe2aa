import { afterEach, expect, test, vi } from 'vitest';
import type { Introduced } from '../../../lib/match/block-reading';
import { compile } from '../../../lib/match/compile';
import { finder } from '../../../lib/match/find';
import { idOf, readIndex } from '../../../lib/match/index-format';
import { mentionOf } from '../../../lib/match/mention-of';
import { findingsOf } from '../../../lib/messages/findings';
import type { EntryId } from '../../../lib/model/entry';
import type { Introduction } from '../../../lib/model/mention';
import type { Block } from '../../../lib/page/block';
import { startFindQueue } from '../../../lib/page/find-queue';
import { until } from '../../../scripts/browser/until';
import { entry } from '../match/world';

test('finds blocks again as parts of the page that came while they were on their way', async () => {
  // Only a page too long for one message is asked for its elements.
  const block = { text: 'Putin spoke.', pieces: [], element: null as unknown as Element } satisfies Block;
  const asked: Introduction[][] = [];
  let found = 0;
  const introduction = { entry: 'vladimir-putin' as EntryId, as: 'Vladimir Putin' };
  const queue = startFindQueue(
    async ({ texts, introduced }) => {
      asked.push([...introduced]);
      if (asked.length === 2) queue.forgetIntroduced();
      return findingsOf({
        blocks: texts.map(() => ({ mentions: [], waiting: [] })),
        introduced: asked.length === 1 ? [introduction] : [],
        strangers: [],
      });
    },
    new AbortController().signal,
    () => {
      found += 1;
      if (found === 1) queue.add([block]);
    },
    () => expect.fail('the background answers'),
  );
  queue.add([block]);
  await until('the block was found twice', async () => found === 2);
  expect(asked).toEqual([[], [introduction], []]);
});

/** Finds as the background does, over an index of a general whom the Guards vouch for. */
function background(): Parameters<typeof startFindQueue>[0] {
  const index = readIndex(
    compile([
      entry('guards', 'organisation', { always: ['Revolutionary Guards'] }),
      entry(
        'soleimani',
        'person',
        { always: ['Qassem Soleimani'], introduced: ['Soleimani'] },
        [],
        ['guards'],
      ),
    ]),
  );
  const numbers = new Map(Array.from(index.entryId, (_, number) => [idOf(index, number), number]));
  const { findPage } = finder(index);
  return async ({ texts, ...before }) => {
    const introduced: Introduced = new Map();
    for (const { entry, ...form } of before.introduced)
      introduced.set(numbers.get(entry) ?? -1, { around: '', ...form });
    const strangers = new Set(before.strangers.map((id) => numbers.get(id) ?? -1));
    const blocks = findPage(texts, introduced, strangers).map(({ mentions, waiting }) => ({
      mentions: mentions.map((found) => mentionOf(index, found, introduced)),
      waiting: Array.from(waiting, (number) => idOf(index, number)),
    }));
    return findingsOf({
      blocks,
      introduced: Array.from(introduced, ([number, form]) => ({ entry: idOf(index, number), ...form })).slice(
        before.introduced.length,
      ),
      strangers: Array.from(strangers, (number) => idOf(index, number)).slice(before.strangers.length),
    });
  };
}

test.each([
  ['before', ['The coach, Reza Soleimani, spoke.', 'Soleimani left. The Revolutionary Guards stayed.']],
  ['after', ['Soleimani left. The Revolutionary Guards stayed.', 'The coach, Reza Soleimani, spoke.']],
])('leaves a surname plain that another message, sent %s, gives to somebody else', async (_, texts) => {
  const last = new Map<string, string[]>();
  const find = background();
  let answered = 0;
  const queue = startFindQueue(
    async (asked) => {
      const answer = await find(asked);
      answered += 1;
      return answer;
    },
    new AbortController().signal,
    ({ text }, mentions) =>
      last.set(
        text,
        mentions.map(({ entry }) => entry),
      ),
    () => expect.fail('the background answers'),
  );
  for (const [at, text] of texts.entries()) {
    queue.add([{ text, pieces: [], element: null as unknown as Element }]);
    await until('the message was answered', async () => answered > at && last.has(text));
  }
  await until('both blocks are settled', async () => [...last.values()].flat().length === 1);
  expect([...last.values()].flat()).toEqual(['guards']);
});

afterEach(() => {
  vi.useRealTimers();
});

test('tries again for some seconds while the background is dying, and tells each time', async () => {
  vi.useFakeTimers();
  const block = { text: 'Putin spoke.', pieces: [], element: null as unknown as Element } satisfies Block;
  let [asked, found, failed] = [0, 0, 0];
  const queue = startFindQueue(
    async ({ texts }) => {
      asked += 1;
      if (asked < 5) throw new Error('no such receiver');
      return findingsOf({
        blocks: texts.map(() => ({ mentions: [], waiting: [] })),
        introduced: [],
        strangers: [],
      });
    },
    new AbortController().signal,
    () => {
      found += 1;
    },
    () => {
      failed += 1;
    },
  );
  queue.add([block]);
  await vi.advanceTimersByTimeAsync(0);
  expect([asked, failed]).toEqual([1, 1]);
  await vi.advanceTimersByTimeAsync(7000);
  expect(found).toBe(0);
  await vi.advanceTimersByTimeAsync(500);
  expect([asked, failed, found]).toEqual([5, 4, 1]);
});
