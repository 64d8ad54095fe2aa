import type { backgroundCallsOfReader } from '../messages/background-for-reader';
import type { cardCalls } from '../messages/card';
import { type Client, client, type Send, type Sender } from '../messages/dispatch';
import { askedOfCard } from '../messages/in-reader';
import { talkOver } from '../messages/port';
import type { CardSight } from '../model/card-sight';
import type { Mention, Why } from '../model/mention';
import { makeCardBox } from './card-box';
import { cardSight } from './card-sight';
import { delay } from './delay';
import type { Host } from './host';
import { type Place, placeCard } from './place';
import { fillPlainCard } from './plain-card';
import type { Pointer } from './pointer';
import { startFollowing, viewNow } from './view';

/** A frame that has not answered by then is not there: sandboxed page, blocked frame. In ms; chosen. */
const ANSWER_MS = 1500;
/** The same for a frame that has failed to answer before: nobody is kept waiting twice. */
const SECOND_ANSWER_MS = 150;
/** Height until the card has told its own, in CSS pixels. */
const FIRST_HEIGHT = 200;

/** What the card frame needs from the extension. */
export interface CardPorts {
  background: Pick<Client<typeof backgroundCallsOfReader>, 'digest'>;
  cardUrl: string;
  /** Shows the frame that it belongs to the reader. */
  token: string;
  /** Answers the calls of the card. */
  answer(message: unknown, sender: Sender): Promise<unknown> | undefined;
}

/** An open card: whose it is, where it belongs, the side it was put on, and where the focus was before. */
interface Open {
  mention: Mention;
  line: () => DOMRect | null;
  /** Where the line was seen last. A pinned card stays there, whatever becomes of its line. */
  seen: DOMRect | null;
  pinned: boolean;
  side: Place['side'] | undefined;
  focus: Element | null;
}

/** What the frame was asked to show, and its answer: the card's height, or `null` where it failed. */
interface Question {
  /** Readings of different entries have none in common. */
  why: Why;
  /** `null` also when the answer is not there in time. */
  inTime: Promise<number | null>;
  /** Never there while the frame cannot load. */
  answer: Promise<number | null>;
}

/** The card over the page: one frame, warmed once and then told what to show. */
export interface CardFrame {
  /** Has the entry of a mention ready without showing it. Does nothing while a card is open. */
  warm(mention: Mention): void;
  /** Shows the card of a mention's entry beside the line that `line` gives; `null` from it means that the line is gone. */
  open(mention: Mention, line: () => DOMRect | null): Promise<void>;
  close(): void;
  /** Moves the focus into the open card. */
  enter(): void;
  /** The card's content has another height now, in CSS pixels. */
  sized(height: number): void;
  /** Lets the open card stay where it is, or follow its line again. */
  pin(pinned: boolean): void;
  /** The mention whose card is open. */
  shown(): Mention | null;
  /** How the open card is seen (see `cardSight`). */
  sight(): CardSight;
}

/**
 * Makes the card frame in `host`, hidden. `pointer` is told when it goes into the card and out, and has the card closed
 * whose line has left the window. Nothing is left once `signal` aborts and the host is removed.
 */
export function startCardFrame(
  ports: CardPorts,
  host: Host,
  pointer: Pick<Pointer, 'inCard' | 'dismiss'>,
  signal: AbortSignal,
): CardFrame {
  // Frames of sandboxed pages (of opaque origin) load without their scripts, and say so in the console.
  const sandboxed = self.origin === 'null' && location.protocol !== 'file:';
  const box = makeCardBox(FIRST_HEIGHT, !sandboxed);
  /** What is open, if anything; compared to tell whether an answer still matters. */
  let open: Open | null = null;
  let height = FIRST_HEIGHT;
  /** The window that was greeted last. Taken out and put in again, the frame has another, which must load first. */
  let greeted: Window | null = null;
  let ready: Question | null = null;
  /** Asks the frame for what it has not answered yet; a frame that loads anew has lost the question. */
  let asking: (() => void) | null = null;
  let patience = sandboxed ? 0 : ANSWER_MS;
  /** When the card came to where it is, on the clock of `performance.now()`. */
  let movedAt = 0;

  // A page under COEP `require-corp` refuses the frame otherwise (Chromium; others ignore the attribute).
  box.frame.setAttribute('credentialless', '');
  let send: Send;
  const card = client<typeof cardCalls>('card', askedOfCard, (envelope) => send(envelope));
  // Again when the frame has loaded anew: the page took our host out and it was put back, or it left a closed dialog.
  const greet = () => {
    const { port1, port2 } = new MessageChannel();
    send = talkOver(
      port1,
      { context: 'card', tabId: undefined, frameId: undefined, url: '' },
      ports.answer,
      signal,
    );
    // To any origin: the frame's is not that of `cardUrl` under `use_dynamic_url`, and nobody else can lead
    // a frame away that stands in a closed shadow root.
    greeted = box.frame.contentWindow;
    greeted?.postMessage({ token: ports.token }, '*', [port2]);
    if (asking) asking();
    else ready = null;
  };
  const isLoaded = () => greeted !== null && greeted === box.frame.contentWindow;
  box.frame.addEventListener('load', greet, { signal });
  box.frame.src = `${ports.cardUrl}#${ports.token}`;
  host.root.append(box.element);

  for (const [type, inside] of [
    ['pointerenter', true],
    ['pointerleave', false],
  ] as const) {
    box.element.addEventListener(
      type,
      // A finger comes and goes with every tap: it is nowhere in between.
      ({ pointerType }) => open && pointerType !== 'touch' && pointer.inCard(inside),
      { signal },
    );
  }

  /** Tells the frame what to show. */
  const prepare = (mention: Mention): Question => {
    const { entry, why } = mention;
    if (ready?.why === why && isLoaded()) return ready;
    const late = delay(patience, signal).then(() => null);
    let ask = () => {};
    const answer = new Promise<number | null>((resolve) => {
      ask = () =>
        void card.show({ entry, why }).then(
          ({ height }) => resolve(height),
          () => resolve(null),
        );
    });
    asking = ask;
    if (isLoaded()) ask();
    const inTime = Promise.race([answer, late]);
    ready = { why, inTime, answer };
    void answer.then((height) => {
      if (asking === ask) asking = null;
      if (height !== null) patience = ANSWER_MS;
    });
    void inTime.then((height) => {
      if (height === null && !sandboxed) patience = SECOND_ANSWER_MS;
    });
    return ready;
  };

  /** Puts the open card beside its line. */
  const settle = async () => {
    const current = open;
    if (!current) return;
    if (!current.pinned) current.seen = current.line();
    const line = current.seen;
    if (!line) return;
    const view = viewNow();
    const gone = line.bottom < view.y || line.top > view.y + view.height;
    if (gone && !current.pinned) return pointer.dismiss();
    const place = await placeCard(line, height, view, current.side);
    if (open !== current) return;
    current.side = place.side;
    if (box.put(place)) movedAt = performance.now();
  };
  startFollowing(signal, () => void settle());

  /** Shows one of the two cards, unless another is wanted meanwhile. */
  const bringUp = async (which: 'frame' | 'plain', contentHeight: number, wanted: Open) => {
    if (open !== wanted) return;
    height = contentHeight;
    await settle();
    if (open !== wanted) return;
    host.raise();
    box.show(which);
  };

  signal.addEventListener('abort', () => {
    open = null;
  });

  return {
    warm(mention) {
      if (open) return;
      // Not while it loads: Firefox 153 warns of frames that are laid out before.
      if (isLoaded()) box.ready();
      void prepare(mention);
    },
    async open(mention, line) {
      const focus = open?.focus ?? document.activeElement;
      const opened: Open = { mention, line, seen: null, pinned: false, side: undefined, focus };
      open = opened;
      const asked = prepare(mention);
      const told = await asked.inTime;
      if (open !== opened) return;
      if (told !== null) return bringUp('frame', told, opened);
      const digest = await ports.background.digest({ entry: mention.entry });
      if (open !== opened) return;
      ready = null;
      await bringUp('plain', fillPlainCard(box.plain, digest), opened);
      // A frame that is slow, not refused, takes its place once it is there.
      void asked.answer.then(async (late) => {
        if (late !== null) await bringUp('frame', late, opened);
      });
    },
    close() {
      const closed = open;
      open = null;
      // The card may be led elsewhere by clicks in it: the next one is shown from its beginning.
      ready = null;
      const inFocus = document.activeElement === host.element;
      box.hide();
      if (inFocus && closed?.focus instanceof HTMLElement && closed.focus !== document.body)
        closed.focus.focus();
      else if (inFocus) host.element.blur();
    },
    enter: () => box.frame.focus(),
    sized(told) {
      height = told;
      void settle();
    },
    pin(pinned) {
      if (!open) return;
      open.pinned = pinned;
      void settle();
    },
    shown: () => open?.mention ?? null,
    sight: () => (open ? cardSight(host, box.element, performance.now() - movedAt) : 'moved'),
  };
}
