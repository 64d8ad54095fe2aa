import type { backgroundCallsOfReader } from '../messages/background-for-reader';
import type { cardCalls } from '../messages/card';
import { type Client, client, type Send, type Sender } from '../messages/dispatch';
import { askedOfCard } from '../messages/in-reader';
import { talkOver } from '../messages/port';
import type { Mention } from '../model/mention';
import { delay } from './delay';
import type { Host } from './host';
import { styleOwn } from './own-styles';
import { type Place, placeBeside } from './place';
import { fillPlainCard } from './plain-card';

/** A frame that has not answered by then is not there: sandboxed page, blocked frame. In ms; chosen. */
const ANSWER_MS = 1500;
/** The same for a frame that has failed to answer before: nobody is kept waiting twice. */
const SECOND_ANSWER_MS = 150;
/** Height until the card has told its own, in CSS pixels. */
const FIRST_HEIGHT = 200;
const PLAIN_HEIGHT = 130;

/** What the card frame needs from the extension. */
export interface CardPorts {
  background: Pick<Client<typeof backgroundCallsOfReader>, 'digest'>;
  cardUrl: string;
  /** Answers the calls of the card. */
  answer(message: unknown, sender: Sender): Promise<unknown> | undefined;
}

/** An open card: where it belongs, the side it was put on, and where the focus was before. */
interface Open {
  line: () => DOMRect | null;
  side: Place['side'] | undefined;
  focus: Element | null;
}

/** The card over the page: one frame, warmed once and then told what to show. */
export interface CardFrame {
  /** Has the entry of a mention ready without showing it. Does nothing while a card is open. */
  warm(mention: Mention): void;
  /** Shows the card of a mention's entry beside the line that `line` gives; `null` from it means that the line is gone. */
  open(mention: Mention, line: () => DOMRect | null): Promise<void>;
  close(): void;
  /** The card's content has another height now, in CSS pixels. */
  sized(height: number): void;
}

/**
 * Makes the card frame in `host`, hidden. `inCard` tells when the pointer goes in and out, `lost` when the
 * line has left the window under an open card. Nothing is left once `signal` aborts and the host is removed.
 */
export function startCardFrame(
  ports: CardPorts,
  token: string,
  host: Host,
  signal: AbortSignal,
  inCard: (inside: boolean) => void,
  lost: () => void,
): CardFrame {
  const box = document.createElement('div');
  const frame = document.createElement('iframe');
  const plain = document.createElement('div');
  // Frames of sandboxed pages (of opaque origin) load without their scripts, and say so in the console.
  const sandboxed = self.origin === 'null' && location.protocol !== 'file:';
  /** What is open, if anything; compared to tell whether an answer still matters. */
  let open: Open | null = null;
  let height = FIRST_HEIGHT;
  let shown: { mention: Mention; height: Promise<number | null> } | null = null;
  let patience = sandboxed ? 0 : ANSWER_MS;
  let redraw = 0;

  // The scheme is that of the card: a frame with another one than its document's is painted opaque white.
  styleOwn(
    box,
    'all:initial;position:fixed;display:block;visibility:hidden;left:0;top:0;overflow:hidden;border-radius:6px;' +
      `width:380px;height:${FIRST_HEIGHT}px;color-scheme:light dark;background:light-dark(#fdfcfa,#1c1b19);` +
      'box-shadow:0 0 0 1px light-dark(rgb(0 0 0/.14),rgb(255 255 255/.2)),0 6px 24px rgb(0 0 0/.22)',
  );
  styleOwn(
    frame,
    'all:initial;display:block;visibility:inherit;width:100%;height:100%;border:0;color-scheme:light dark',
  );
  // A page under COEP `require-corp` refuses the frame otherwise (Chromium; others ignore the attribute).
  frame.setAttribute('credentialless', '');
  const loaded = new Promise<Client<typeof cardCalls>>((resolve) => {
    let send: Send;
    const card = client<typeof cardCalls>('card', askedOfCard, (envelope) => send(envelope));
    // Again when the page took our host out and it was put back: the frame has then loaded anew.
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
      frame.contentWindow?.postMessage({ token }, '*', [port2]);
      shown = null;
      resolve(card);
    };
    frame.addEventListener('load', greet, { signal });
  });
  frame.src = `${ports.cardUrl}#${token}`;
  if (!sandboxed) box.append(frame);
  box.append(plain);
  host.root.append(box);

  box.addEventListener('pointerenter', () => open && inCard(true), { signal });
  box.addEventListener('pointerleave', () => open && inCard(false), { signal });

  /** Tells the frame what to show; gives the card's height, or `null` when the frame does not answer in time. */
  const ready = (mention: Mention) => {
    if (shown?.mention === mention) return shown.height;
    const late = delay(patience, signal).then(() => null);
    const { entry, why } = mention;
    const answer = loaded.then(async (card) => (await card.show({ entry, why })).height).catch(() => null);
    const told = Promise.race([answer, late]);
    shown = { mention, height: told };
    void told.then((height) => {
      if (!sandboxed) patience = height === null ? SECOND_ANSWER_MS : ANSWER_MS;
    });
    return told;
  };

  const settle = () => {
    const current = open;
    const line = current?.line();
    if (!current || !line) return;
    if (line.bottom < 0 || line.top > innerHeight) return lost();
    const view = { width: document.documentElement.clientWidth, height: innerHeight };
    const place = placeBeside(line, height, view, current.side);
    current.side = place.side;
    styleOwn(box, `left:${place.left}px;top:${place.top}px;width:${place.width}px;height:${place.height}px`);
  };
  const settleSoon = () => {
    if (!open || redraw !== 0) return;
    redraw = requestAnimationFrame(() => {
      redraw = 0;
      settle();
    });
  };
  document.addEventListener('scroll', settleSoon, { signal, passive: true, capture: true });
  window.addEventListener('resize', settleSoon, { signal, passive: true });

  signal.addEventListener('abort', () => {
    cancelAnimationFrame(redraw);
    open = null;
  });

  return {
    warm(mention) {
      if (!open) void ready(mention);
    },
    async open(mention, line) {
      const opened: Open = { line, side: undefined, focus: open?.focus ?? document.activeElement };
      open = opened;
      const told = await ready(mention);
      if (open !== opened) return;
      if (told === null) {
        const digest = await ports.background.digest({ entry: mention.entry });
        if (open !== opened) return;
        fillPlainCard(plain, digest);
        shown = null;
      }
      styleOwn(frame, `display:${told === null ? 'none' : 'block'}`);
      styleOwn(plain, `display:${told === null ? 'block' : 'none'}`);
      height = told ?? PLAIN_HEIGHT;
      settle();
      if (open !== opened) return;
      host.raise();
      styleOwn(box, 'visibility:visible');
    },
    close() {
      const closed = open;
      open = null;
      // The card may be led elsewhere by clicks in it: the next one is shown from its beginning.
      shown = null;
      styleOwn(box, 'visibility:hidden');
      const inFocus = document.activeElement === host.element;
      if (inFocus && closed?.focus instanceof HTMLElement && closed.focus !== document.body)
        closed.focus.focus();
      else if (inFocus) host.element.blur();
    },
    sized(told) {
      height = told;
      settleSoon();
    },
  };
}
