import { elementAt } from './element-at';
import { away, type Delay, type Hover, type HoverEvent, hover } from './hover';
import type { Hit, Painter } from './painter';

/** A mention that the pointer is on, and where: a mention may run over two lines. */
export interface Target extends Hit {
  x: number;
  y: number;
  /** A key led here: the focus follows into the card. */
  byKey?: boolean;
}

/** What the pointer has to know of the page. */
export interface UnderPointer {
  /** The mention at a point of the viewport; `element` is what lies there. Asked at most once a frame. */
  at: Painter['at'];
  /** How long the pointer rests on a mention before its card opens, and may be away before it closes, in ms. */
  delayMs(delay: Delay): number;
  /** Whether an event is meant for something of ours. */
  isOurs(event: Event): boolean;
}

/** What the pointer's wishes lead to. */
export interface CardMoves {
  warm(target: Target): void;
  open(target: Target): void;
  close(): void;
}

/** Events from elsewhere that hover decisions depend on. */
export interface Pointer {
  /** The pointer has gone into the card or out of it. */
  inCard(inside: boolean): void;
  /** Closes the card. */
  dismiss(): void;
  /** Opens the card of a mention that keys led to. */
  openByKey(target: Target): void;
  /** The card stays until it is closed, or no longer. */
  pin(pinned: boolean): void;
}

/** What a tap is meant for when it meets one of these, a mention or not. */
const OPERABLE = 'a[href], button, summary, label, input, select, textarea, [role="button"], [role="link"]';

/**
 * Follows pointer and keys over the page and tells when a card is to open and to close. Once `signal` aborts nothing
 * listens.
 */
export function startPointer(
  { at, delayMs, isOurs }: UnderPointer,
  moves: CardMoves,
  signal: AbortSignal,
): Pointer {
  let state: Hover<Target> = away;
  const timers = new Map<Delay, ReturnType<typeof setTimeout>>();
  /** Where the pointer was last seen over the page; `null` after a touch, or outside. */
  let place: { x: number; y: number; element?: Element | null } | null = null;
  let frame = 0;

  const send = (event: HoverEvent<Target>) => {
    if (signal.aborted) return;
    const step = hover(state, event, sameMention);
    state = step.state;
    for (const effect of step.effects) {
      switch (effect.type) {
        case 'start':
          clearTimeout(timers.get(effect.delay));
          timers.set(
            effect.delay,
            setTimeout(() => due(effect.delay), delayMs(effect.delay)),
          );
          break;
        case 'cancel':
          clearTimeout(timers.get(effect.delay));
          timers.delete(effect.delay);
          break;
        case 'warm':
        case 'open':
          moves[effect.type](effect.target);
          break;
        case 'close':
          moves.close();
          break;
      }
    }
  };

  /**
   * A delay is over. Before a card opens, the next frame's look at the pointer is taken: on a busy page its moves come
   * late, and it may have gone on to another mention.
   */
  const due = (delay: Delay) => {
    if (delay === 'close') return send({ type: 'due', delay });
    const timer = timers.get(delay);
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      look();
      if (timers.get(delay) === timer) send({ type: 'due', delay });
    });
  };

  const targetAt = (x: number, y: number, element = elementAt(x, y)): Target | null => {
    const hit = at(x, y, element);
    return hit && { ...hit, x, y };
  };

  /** The mention that a tap is for; `null` where it is for something of the page. */
  const tapped = ({ target, clientX, clientY }: PointerEvent) =>
    target instanceof Element && target.closest(OPERABLE) ? null : targetAt(clientX, clientY);

  const look = () => {
    frame = 0;
    send({ type: 'over', target: place && targetAt(place.x, place.y, place.element) });
  };
  const lookSoon = () => {
    frame ||= requestAnimationFrame(look);
  };

  const options = { signal, passive: true, capture: true };
  document.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch') return;
      place = isOurs(event) ? null : { x: event.clientX, y: event.clientY, element: elementOf(event) };
      lookSoon();
    },
    options,
  );
  document.documentElement.addEventListener(
    'pointerleave',
    ({ pointerType }) => {
      // A finger leaves with every tap: that is no wish to be away.
      if (pointerType === 'touch') return;
      place = null;
      lookSoon();
    },
    { signal, passive: true },
  );
  // What was under the pointer has moved.
  document.addEventListener(
    'scroll',
    () => {
      if (!place) return;
      place = { x: place.x, y: place.y };
      lookSoon();
    },
    options,
  );
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (event.pointerType === 'touch') place = null;
      else if (!isOurs(event)) send({ type: 'press' });
    },
    options,
  );
  // A finger that goes down may be about to scroll: only one that comes up again has pressed.
  document.addEventListener(
    'pointerup',
    (event) => {
      if (event.pointerType === 'touch' && !isOurs(event) && !tapped(event)) send({ type: 'press' });
    },
    options,
  );
  document.addEventListener(
    'click',
    (event) => {
      if (!(event instanceof PointerEvent) || event.pointerType !== 'touch' || isOurs(event)) return;
      const target = tapped(event);
      if (target) send({ type: 'tap', target });
    },
    options,
  );
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape') send({ type: 'dismiss' });
    },
    options,
  );
  // A page that comes back from the back/forward cache starts without a card.
  window.addEventListener('pagehide', () => send({ type: 'dismiss' }), { signal });

  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    for (const timer of timers.values()) clearTimeout(timer);
  });

  return {
    inCard: (inside) => send({ type: 'card', inside }),
    dismiss: () => send({ type: 'dismiss' }),
    openByKey: (target) => send({ type: 'key', target: { ...target, byKey: true } }),
    pin: (pinned) => send({ type: 'pin', pinned }),
  };
}

/** What the pointer of an event is on, also in open shadow trees: the browser has told it already. */
function elementOf(event: Event): Element | null {
  const [first] = event.composedPath();
  return first instanceof Element ? first : null;
}

/** The same place in the text, also after the block of the `earlier` one was read anew, in new text nodes perhaps. */
function sameMention(earlier: Hit, now: Hit): boolean {
  // One element may hold several blocks.
  const begins = earlier.block.pieces[0]?.node;
  return (
    earlier.mention.entry === now.mention.entry &&
    earlier.mention.start === now.mention.start &&
    earlier.block.element === now.block.element &&
    (begins === now.block.pieces[0]?.node || !begins?.isConnected)
  );
}
