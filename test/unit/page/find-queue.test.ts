import { expect, test } from 'vitest';
import { findingsOf } from '../../../lib/messages/findings';
import type { EntryId } from '../../../lib/model/entry';
import type { Introduction } from '../../../lib/model/mention';
import type { Block } from '../../../lib/page/block';
import { startFindQueue } from '../../../lib/page/find-queue';
import { until } from '../../../scripts/browser/until';

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
      });
    },
    new AbortController().signal,
    () => {
      found += 1;
      if (found === 1) queue.add([block]);
    },
    (error) => expect(error).toBeUndefined(),
  );
  queue.add([block]);
  await until('the block was found twice', async () => found === 2);
  expect(asked).toEqual([[], [introduction], []]);
});
