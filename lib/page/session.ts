import type { backgroundCallsOfReader } from '../messages/background-for-reader';
import { CallError } from '../messages/contract';
import type { Client } from '../messages/dispatch';
import { answering } from '../messages/dispatch';
import { answeredByReader } from '../messages/in-reader';
import type { readerCalls } from '../messages/reader';
import type { EntryId } from '../model/entry';
import type { Mention } from '../model/mention';
import type { PageSettings } from '../model/page-settings';
import { startActorCount } from './actor-count';
import type { Block } from './block';
import { cardAnswers } from './card-calls';
import type { CardFrame } from './card-frame';
import { startChoice } from './choice';
import type { ClippingPainter } from './clipping-painter';
import { actorsOf, inPageOrder } from './found-mentions';
import { type Host, startHost } from './host';
import { removeLeftBehind } from './left-behind';
import { lineAt } from './line-at';
import type { MentionWalk } from './mention-walk';
import { startHighlightPainter } from './painter-highlight';
import { startPainting } from './painting';
import type { PartName, Parts } from './parts';
import { startPointer, type Target } from './pointer';
import { startScan } from './scan';

/** All that the reader needs of the extension. */
export interface ReaderPorts {
  background: Pick<
    Client<typeof backgroundCallsOfReader>,
    'openPage' | 'pageSettings' | 'findMentions' | 'loadPart' | 'digest' | 'actorCount'
  >;
  cardUrl: string;
  /** Hands calls to this reader to `answer` until `signal` aborts. */
  listen(answer: ReturnType<typeof answering<typeof readerCalls>>, signal: AbortSignal): void;
  /** Whether the extension that this reader belongs to still runs: not after it was updated or removed. */
  isAlive(): boolean;
  /** A part of the reader, once `loadPart` has brought it into this context. */
  offeredPart<N extends PartName>(name: N): Parts[N] | undefined;
}

/**
 * Reads the page, paints its mentions, opens cards and answers calls, until `outer` aborts, the background
 * says stop, or the extension is gone. Nothing of it is left in the page then.
 */
export async function startReader(ports: ReaderPorts, outer: AbortSignal): Promise<void> {
  const life = new AbortController();
  const { signal } = life;
  const stop = () => life.abort();
  outer.addEventListener('abort', stop, { signal });
  if (outer.aborted) return;

  const opened = await ports.background.openPage(null).catch(() => null);
  // Without an answer the extension is being updated or removed: nothing to do, nobody to tell.
  if (!opened || signal.aborted) return stop();

  removeLeftBehind();
  const root = document.documentElement;
  let settings = opened.settings;
  const found = new Map<Block, Mention[]>();
  let host: Host | null = null;
  let framing: Promise<CardFrame | null> | null = null;
  let frame: CardFrame | null = null;
  let opening: Target | null = null;
  let walk: Promise<MentionWalk> | null = null;
  let clippings: Promise<ClippingPainter> | null = null;
  let lastJump: { entry: EntryId; count: number } | null = null;

  const stopIfOrphaned = () => {
    if (!ports.isAlive()) stop();
  };

  const countActors = startActorCount(found, signal, (count) => {
    ports.background.actorCount({ count }).catch(stopIfOrphaned);
  });
  const scan = startScan(
    ports.background.findMentions,
    signal,
    {
      found(block, mentions) {
        if (mentions.length > 0) found.set(block, mentions);
        else found.delete(block);
        choice.set(block, mentions);
        countActors();
        const first = mentions[0];
        if (first && !frame) void ownFrame().then((card) => card?.warm(first));
      },
      gone(block) {
        found.delete(block);
        choice.set(block, []);
        countActors();
      },
      hidden: (element) => painting.lookOutFor(element),
      replaced() {
        // Exceptions may hold for one page only.
        ports.background.pageSettings(null).then(useSettings).catch(stopIfOrphaned);
      },
      failed: stopIfOrphaned,
      settled(moved) {
        if (moved) choice.reorder();
        if (document.documentElement === root || !document.body) return painting.restore();
        // document.open() has emptied the document and taken all listeners from it: from the beginning.
        stop();
        void startReader(ports, outer);
      },
    },
    () => settings.articlesOnly,
  );
  const painting = startPainting(signal, scan.quietly, scan.revisit);
  const choice = startChoice(settings, painting.set);

  const ownHost = (): Host => {
    host ??= startHost(signal, stopIfOrphaned);
    return host;
  };

  const part = async <N extends PartName>(name: N): Promise<Parts[N] | undefined> => {
    if (!ports.offeredPart(name)) await ports.background.loadPart({ part: name });
    return signal.aborted ? undefined : ports.offeredPart(name);
  };

  const needed = async <N extends PartName>(name: N): Promise<Parts[N]> => {
    const known = await part(name);
    if (!known) throw new CallError('gone', 'the reader has stopped');
    return known;
  };
  const facts = () => needed('page-facts');

  /** The card; `null` where its file does not come. Made once the page has a mention. */
  const ownFrame = (): Promise<CardFrame | null> => {
    framing ??= part('card-frame').then(
      (start) => {
        frame =
          start?.(
            { ...ports, answer },
            opened.token,
            ownHost(),
            signal,
            (inside) => pointer.inCard(inside),
            () => pointer.dismiss(),
          ) ?? null;
        return frame;
      },
      () => {
        stopIfOrphaned();
        return null;
      },
    );
    return framing;
  };

  /** The line of a mention that the pointer was on, wherever it is now. */
  const lineOf = ({ block, mention, x, y }: Target) => {
    const rects = () => painting.rangeOf(block, mention)?.getClientRects();
    const range = painting.rangeOf(block, mention);
    const index = (range && lineAt(range, x, y)) ?? 0;
    return () => rects()?.[index] ?? null;
  };

  const pointer = startPointer(
    signal,
    painting.at,
    (delay) => settings.preferences[`${delay}DelayMs`],
    (event) => host !== null && event.composedPath().includes(host.element),
    {
      warm(target) {
        if (!frame || frame.shown()) return;
        // A frame in a dialog that was closed draws nothing, and Firefox loads it anew when it leaves: meanwhile.
        ownHost().moveNear(target.block.element);
        frame.warm(target.mention);
      },
      async open(target) {
        opening = target;
        ownHost().moveNear(target.block.element);
        const card = await ownFrame();
        // Its file may have been on the way for longer than the person cared.
        if (opening !== target) return;
        // A mention whose card cannot be told has none: the page stays readable.
        await card?.open(target.mention, lineOf(target)).catch(stopIfOrphaned);
        if (target.byKey) card?.enter();
      },
      close() {
        opening = null;
        frame?.close();
      },
    },
  );

  const ownWalk = (): Promise<MentionWalk> => {
    walk ??= needed('guide').then(({ startMentionWalk }) =>
      startMentionWalk(
        signal,
        () => inPageOrder(choice.shown()),
        ({ block, mention }) => painting.rangeOf(block, mention),
        (near) => {
          const ours = ownHost();
          ours.moveNear(near);
          return ours;
        },
      ),
    );
    return walk;
  };

  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', painting.restore, { signal });

  const usePainter = async () => {
    const { painter, look } = settings.preferences;
    const wantsMarks = painter === 'marks' || CSS.highlights === undefined;
    const marks = wantsMarks ? await part('marks') : undefined;
    // Others may have been chosen while the file was loading.
    if (signal.aborted || settings.preferences.painter !== painter) return;
    painting.use(marks ?? startHighlightPainter, look);
  };

  const useSettings = async (next: PageSettings) => {
    const {
      articlesOnly,
      preferences: { painter, look },
    } = settings;
    settings = next;
    choice.use(next);
    if (next.articlesOnly !== articlesOnly) scan.startOver();
    if (next.preferences.painter !== painter || next.preferences.look !== look) await usePainter();
  };

  const answer = answering<typeof readerCalls>('reader', answeredByReader, {
    pageActors: () => actorsOf(inPageOrder(found)),
    meetings: async () => (await facts()).meetings(inPageOrder(found)),
    async jumpTo({ entry }) {
      const { jump } = await needed('guide');
      const mentions = inPageOrder(found).filter(({ mention }) => mention.entry === entry);
      const from = lastJump?.entry === entry ? lastJump.count : 0;
      for (let step = 0; step < mentions.length; step++) {
        const at = mentions[(from + step) % mentions.length];
        const range = at && painting.rangeOf(at.block, at.mention);
        if (!range || !jump(range, signal)) continue;
        lastJump = { entry, count: from + step + 1 };
        return true;
      }
      return false;
    },
    async goToMention({ to }) {
      pointer.dismiss();
      return (await ownWalk()).step(to);
    },
    async openCard() {
      const at = (await ownWalk()).current();
      const line = at && painting.rangeOf(at.block, at.mention)?.getClientRects()[0];
      if (!at || !line) return false;
      pointer.openByKey({ ...at, x: line.left + line.width / 2, y: line.top + line.height / 2 });
      return true;
    },
    passage: async () => (await facts()).passage(),
    pageAddresses: async () => (await facts()).addresses(),
    pageText: async () => (await facts()).text(),
    async showPassage({ start, end }) {
      const range = (await facts()).range(start, end);
      const { jump } = await needed('guide');
      return range !== null && jump(range, signal);
    },
    async showClippings(shown) {
      // None where none were shown: the file need not come for that.
      if (shown.spans.length === 0 && !clippings) return true;
      clippings ??= facts().then((known) => known.startClippings(signal));
      return (await clippings).show(shown);
    },
    async announce({ text }) {
      void (await needed('guide')).announce(ownHost(), text, signal);
      return null;
    },
    async useSettings(next) {
      await useSettings(next);
      return null;
    },
    stop() {
      // After the answer is on its way: the channel it goes through ends with the reader.
      setTimeout(stop, 0);
      return null;
    },
    ...cardAnswers(() => frame, pointer, found, facts),
  });
  ports.listen(answer, signal);

  await usePainter().catch(stopIfOrphaned);
}
