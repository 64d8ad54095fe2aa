import Mark from 'mark.js';
import { blocksOf } from '../../lib/messages/findings';
import type { Findings } from '../../lib/model/mention';
import type { Block } from '../../lib/page/block';
import type { StartPainter } from '../../lib/page/painter';
import { startHighlightPainter } from '../../lib/page/painter-highlight';
import { startMarksPainter } from '../../lib/page/painter-marks';
import { readBlocks } from '../../lib/page/read-blocks';

/** What `paint.ts` measures inside a page: bundled, and run there. In ms, the best of several rounds. */
const ROUNDS = 5;
const AT_LEAST_MS = 30;
/** mark.js calls itself for each name: more at once overflow the stack. */
const NAMES_AT_ONCE = 50;
/** Points of a hit test, on a grid over the window. */
const POINTS_ACROSS = 20;

const nobody = {
  known: () => false,
  hidden: () => undefined,
  shadow: () => undefined,
  hostless: () => undefined,
};

function read(): Block[] {
  return [...readBlocks(document.body, nobody)].flatMap(({ blocks }) => blocks);
}

function best(run: () => void, rounds = ROUNDS): number {
  let shortest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const started = performance.now();
    run();
    shortest = Math.min(shortest, performance.now() - started);
  }
  return shortest;
}

/** The best mean of several rounds: clocks in pages are too coarse for a single run. */
function mean(run: () => void): number {
  let shortest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    let runs = 0;
    while (performance.now() - started < AT_LEAST_MS) {
      run();
      runs += 1;
    }
    shortest = Math.min(shortest, (performance.now() - started) / runs);
  }
  return shortest;
}

/** The texts of all blocks of the page. */
export function texts(): string[] {
  return read().map(({ text }) => text);
}

/**
 * Reading the page's text; painting all of the page's mentions at once with each painter, by itself and with the styles
 * and the layout that the browser computes anew for it; `mark()` of mark.js finding
 * and painting `names`; and a hit test as times `elementFromPoint`.
 */
export async function measure(findings: Findings, names: readonly string[]) {
  const found = blocksOf(findings);
  const blocks = read();
  const paintMs = async (start: StartPainter) => {
    let [script, whole] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let round = 0; round < ROUNDS; round++) {
      const life = new AbortController();
      const painter = start(life.signal, 'dotted');
      document.body.getBoundingClientRect();
      const started = performance.now();
      for (const [at, block] of blocks.entries()) painter.paint(block, found[at]?.mentions ?? []);
      script = Math.min(script, performance.now() - started);
      // Our styles come at the end of the task.
      await Promise.resolve();
      document.body.getBoundingClientRect();
      whole = Math.min(whole, performance.now() - started);
      life.abort();
    }
    return { script, whole };
  };
  const readMs = mean(read);
  const highlight = await paintMs(startHighlightPainter);
  const hitRatio = hitTest(blocks, found);
  const markRanges = await paintMs(startMarksPainter);
  const mark = new Mark(document.body);
  const markMs = best(() => {
    for (let from = 0; from < names.length; from += NAMES_AT_ONCE) {
      mark.mark(names.slice(from, from + NAMES_AT_ONCE), {
        separateWordSearch: false,
        accuracy: 'exactly',
        caseSensitive: true,
      });
    }
  }, 1);
  mark.unmark();
  return { readMs, highlight, markRanges, markMs, hitRatio };
}

function hitTest(blocks: readonly Block[], found: ReturnType<typeof blocksOf>): number {
  const life = new AbortController();
  const painter = startHighlightPainter(life.signal, 'dotted');
  for (const [at, block] of blocks.entries()) painter.paint(block, found[at]?.mentions ?? []);
  const overAll = (look: (x: number, y: number) => unknown) => {
    for (let row = 0; row < POINTS_ACROSS; row++) {
      for (let column = 0; column < POINTS_ACROSS; column++)
        look((innerWidth * (column + 0.5)) / POINTS_ACROSS, (innerHeight * (row + 0.5)) / POINTS_ACROSS);
    }
  };
  const first = blocks.find((_, at) => (found[at]?.mentions.length ?? 0) > 0);
  first?.element.scrollIntoView({ block: 'center' });
  const targets = new Map<string, Element | null>();
  // What a pointer event tells of itself.
  overAll((x, y) => targets.set(`${x} ${y}`, document.elementFromPoint(x, y)));
  const plain = mean(() => overAll((x, y) => targets.set(`${x} ${y}`, document.elementFromPoint(x, y))));
  const ours = mean(() => overAll((x, y) => painter.at(x, y, targets.get(`${x} ${y}`) ?? null)));
  life.abort();
  return ours / plain;
}
