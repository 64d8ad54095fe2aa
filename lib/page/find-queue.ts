import { type backgroundCallsOfReader, MAX_BLOCKS_PER_CALL } from '../messages/background-for-reader';
import type { Client } from '../messages/dispatch';
import { blocksOf } from '../messages/findings';
import type { EntryId } from '../model/entry';
import type { Introduction, Mention } from '../model/mention';
import { inSlices } from '../slices/in-slices';
import type { Block } from './block';
import { delay } from './delay';

/**
 * Text of one message, in UTF-16 units: 600 000 at once block a page's main thread for 40 to 150 ms in the
 * call alone (design 8, measured), so that a twentieth of that stays below 8 ms.
 */
const MAX_CHARS_PER_CALL = 30_000;

/**
 * A worker may die under a call; the next call starts a new one. On a machine that is busy dying takes a while, in which
 * all calls fail at once: each pause is twice the one before it, 7.5 s together. More failures than this are not chance.
 */
const MAX_FAILURES = 5;
const FIRST_RETRY_MS = 500;

/** Blocks on their way to the background and back. */
export interface FindQueue {
  add(blocks: readonly Block[]): void;
  /** Forgets a block that left the page. */
  drop(block: Block): void;
  /** Forgets whom the page has named: another page has come under the same document. */
  forgetIntroduced(): void;
}

/**
 * Has the mentions found in blocks, what is on screen first, one message at a time. A block in which an
 * entry waits to be introduced is found again once another block has introduced it, and one in which a related entry
 * vouched for a surname once another block gives that to somebody else; `found` may therefore be called more than once
 * for a block.
 *
 * `failed` is called whenever the background does not answer; after some attempts in a row the blocks are given up. Once
 * `signal` aborts nothing is sent or reported.
 */
export function startFindQueue(
  find: Client<typeof backgroundCallsOfReader>['findMentions'],
  signal: AbortSignal,
  found: (block: Block, mentions: Mention[]) => void,
  failed: () => void,
): FindQueue {
  const queue = new Set<Block>();
  const waiting = new Map<Block, readonly EntryId[]>();
  /** The entries of a block that only a related one vouches for. */
  const vouched = new Map<Block, readonly EntryId[]>();
  let introduced: Introduction[] = [];
  let strangers: EntryId[] = [];
  let running = false;
  let failures = 0;

  /** One block a step; nothing more once another page has come. */
  function* takeUp(batch: readonly Block[], answer: Awaited<ReturnType<typeof find>>): Generator<void> {
    const results = blocksOf(answer);
    const ofPage = introduced;
    const fresh = new Set(answer.introduced.map(({ entry }) => entry));
    introduced.push(...answer.introduced);
    const freshStrangers = new Set(answer.strangers);
    strangers.push(...answer.strangers);
    for (const [at, block] of batch.entries()) {
      if (introduced !== ofPage) return;
      const result = results[at];
      // Dropped while the message was on its way.
      if (!result || !queue.delete(block)) continue;
      keep(waiting, block, result.waiting);
      keep(vouched, block, vouchedIn(result.mentions));
      found(block, result.mentions);
      yield;
    }
    for (const block of concerned(waiting, fresh)) queue.add(block);
    for (const block of concerned(vouched, freshStrangers)) queue.add(block);
  }

  const run = async () => {
    if (running) return;
    running = true;
    while (queue.size > 0 && !signal.aborted) {
      const batch = nextBatch(queue);
      const before = introduced;
      try {
        const answer = await find({ texts: batch.map((block) => block.text), introduced, strangers });
        if (signal.aborted) break;
        // Another page has come meanwhile: the blocks are still in the queue, to be found as parts of that.
        if (introduced === before) await inSlices(takeUp(batch, answer), signal, () => undefined);
        failures = 0;
      } catch {
        // Of what kind the error is does not tell whether the next attempt will do.
        if (signal.aborted) break;
        failed();
        failures += 1;
        if (failures < MAX_FAILURES) await delay(FIRST_RETRY_MS * 2 ** (failures - 1), signal);
        else {
          failures = 0;
          queue.clear();
        }
      }
    }
    running = false;
  };

  return {
    add(blocks) {
      for (const block of blocks) queue.add(block);
      const batch = nextBatch(queue);
      if (batch.length < queue.size) {
        const ordered = onScreenFirst([...queue]);
        queue.clear();
        for (const block of ordered) queue.add(block);
      }
      void run();
    },
    drop(block) {
      queue.delete(block);
      waiting.delete(block);
      vouched.delete(block);
    },
    forgetIntroduced() {
      introduced = [];
      strangers = [];
    },
  };
}

/** The entries of mentions that are vouched for by another entry than their own. */
function vouchedIn(mentions: readonly Mention[]): EntryId[] {
  return mentions
    .filter(({ entry, why }) => why.witness !== undefined && why.witness.entry !== entry)
    .map(({ entry }) => entry);
}

function keep(kept: Map<Block, readonly EntryId[]>, block: Block, entries: readonly EntryId[]): void {
  if (entries.length > 0) kept.set(block, entries);
  else kept.delete(block);
}

/** The blocks whose entries are among those of which the page has just told something. */
function concerned(kept: ReadonlyMap<Block, readonly EntryId[]>, told: ReadonlySet<EntryId>): Block[] {
  if (told.size === 0) return [];
  return [...kept].filter(([, entries]) => entries.some((entry) => told.has(entry))).map(([block]) => block);
}

/** The first blocks of the queue, as many as one message may hold. */
function nextBatch(queue: ReadonlySet<Block>): Block[] {
  const batch: Block[] = [];
  let chars = 0;
  for (const block of queue) {
    chars += block.text.length;
    if (batch.length > 0 && (chars > MAX_CHARS_PER_CALL || batch.length >= MAX_BLOCKS_PER_CALL)) break;
    batch.push(block);
  }
  return batch;
}

/**
 * What is on screen before the rest, each part in its old order: names are introduced from the top of a page
 * downwards. Asks for layout, so it is for pages only that do not fit into one message.
 */
function onScreenFirst(blocks: readonly Block[]): Block[] {
  const onScreen = new Map<Element, boolean>();
  const isOnScreen = ({ element }: Block) => {
    const cached = onScreen.get(element);
    if (cached !== undefined) return cached;
    const { top, bottom } = element.getBoundingClientRect();
    const answer = bottom > 0 && top < innerHeight;
    onScreen.set(element, answer);
    return answer;
  };
  return [...blocks.filter(isOnScreen), ...blocks.filter((block) => !isOnScreen(block))];
}
