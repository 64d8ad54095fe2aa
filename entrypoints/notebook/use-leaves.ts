import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { background } from '../../lib/browser/background-client';
import type { Loading } from '../../lib/model/card-state';
import type { Ask, Leaf } from '../../lib/model/leaf';
import { errorText } from '../../lib/text/error-text';

/** Leaves that are asked for at once. Chosen: several screens, in one small message. */
export const PAGE = 60;

/** What has come of the leaves that were asked for. */
export interface LeavesRead {
  ask: Ask;
  total: number;
  /** By their number, counted in `PAGE` leaves. */
  pages: ReadonlyMap<number, readonly Leaf[]>;
}

/**
 * The leaves that are asked for, page by page as they come into sight. What was shown stays until the answer to a new
 * question is there, so that nothing flashes; `changes` another number: what is in sight is read anew.
 */
export function useLeaves(ask: Ask, changes: number) {
  const [read, setRead] = useState<Loading<LeavesRead>>({ kind: 'loading' });
  const range = useRef({ first: 0, last: 0 });
  /** Counts the questions: an answer to an older one is no longer wanted. */
  const question = useRef(0);
  const pending = useRef(new Set<number>());
  const wanted = JSON.stringify(ask);

  const load = useCallback(
    async (numbers: readonly number[], anew: boolean) => {
      const asked: Ask = JSON.parse(wanted);
      const mine = question.current;
      for (const number of numbers) pending.current.add(number);
      try {
        const answers = await Promise.all(
          numbers.map((number) => background.leaves({ ask: asked, offset: number * PAGE, limit: PAGE })),
        );
        if (mine !== question.current) return;
        const got = answers.map(({ leaves }, at): [number, Leaf[]] => [numbers[at] ?? 0, leaves]);
        setRead((before) => ({
          kind: 'ready',
          value: {
            ask: asked,
            total: Math.max(0, ...answers.map(({ total }) => total)),
            pages: new Map(anew || before.kind !== 'ready' ? got : [...before.value.pages, ...got]),
          },
        }));
      } catch (error) {
        if (mine === question.current) setRead({ kind: 'failed', reason: errorText(error) });
      } finally {
        if (mine === question.current) for (const number of numbers) pending.current.delete(number);
      }
    },
    [wanted],
  );

  const askAnew = (numbers: readonly number[]) => {
    question.current += 1;
    pending.current = new Set();
    void load(numbers, true);
  };
  useEffect(() => askAnew([0]), [wanted]);
  useEffect(() => {
    if (changes === 0) return;
    const { first, last } = range.current;
    askAnew(Array.from({ length: last - first + 1 }, (_, at) => first + at));
  }, [changes]);

  const pages = read.kind === 'ready' ? read.value.pages : null;
  const onRange = useCallback(
    (start: number, end: number) => {
      range.current = { first: Math.floor(start / PAGE), last: Math.floor(Math.max(start, end - 1) / PAGE) };
      const missing = [range.current.first, range.current.last].filter(
        (number) => pages && !pages.has(number) && !pending.current.has(number),
      );
      if (missing.length > 0) void load([...new Set(missing)], false);
    },
    [pages, load],
  );

  return {
    read,
    onRange,
    leafAt: (index: number) => pages?.get(Math.floor(index / PAGE))?.[index % PAGE],
  };
}
