/** What the pointer has led to so far. */
export interface Hover<T> {
  /** The mention whose card is open. */
  shown: T | null;
  /** The mention that the pointer rests on until its card opens: the open delay runs. */
  next: T | null;
  /** The pointer is neither on the shown mention nor in its card: the close delay runs. */
  leaving: boolean;
  /** The pointer is in the card. */
  inside: boolean;
  /** The shown card stays until it is closed, wherever the pointer goes. */
  pinned: boolean;
}

export type HoverEvent<T> =
  /** The pointer is on a mention, or on none. */
  | { type: 'over'; target: T | null }
  /** The pointer has gone into the card, or out of it. */
  | { type: 'card'; inside: boolean }
  /** A delay is over. */
  | { type: 'due'; delay: Delay }
  /** A finger has touched a mention that is no link. */
  | { type: 'tap'; target: T }
  /** A key asks for the card of a mention: the focus goes into it, as good as the pointer. */
  | { type: 'key'; target: T }
  /** The person wants the shown card to stay, or no longer. */
  | { type: 'pin'; pinned: boolean }
  /** A press outside the card. */
  | { type: 'press' }
  /** Esc, the card's own close button; or the mention is gone. */
  | { type: 'dismiss' };

/** The two waits; each has one timer. */
export type Delay = 'open' | 'close';

export type HoverEffect<T> =
  /** Starts the timer of a delay, over again if it runs already. */
  | { type: 'start'; delay: Delay }
  | { type: 'cancel'; delay: Delay }
  /** A card will probably be wanted: have it ready. Only while none is open, whose content it would replace. */
  | { type: 'warm'; target: T }
  | { type: 'open'; target: T }
  | { type: 'close' };

export const away: Hover<never> = { shown: null, next: null, leaving: false, inside: false, pinned: false };

/**
 * Decides when a card opens and closes (design 6). Pure. `same` tells whether an earlier target and one of now are one
 * mention.
 */
export function hover<T>(
  before: Hover<T>,
  event: HoverEvent<T>,
  same: (a: T, b: T) => boolean,
): { state: Hover<T>; effects: HoverEffect<T>[] } {
  const state = after(before, event, same);
  return { state, effects: effectsOf(before, state) };
}

function after<T>(before: Hover<T>, event: HoverEvent<T>, same: (a: T, b: T) => boolean): Hover<T> {
  const { shown, next, inside, pinned } = before;
  switch (event.type) {
    case 'over': {
      // A page that scrolls under the card moves mentions under a pointer that is in the card.
      if (inside || pinned) return before;
      const { target } = event;
      if (shown && target && same(shown, target)) return { ...before, next: null, leaving: false };
      const stays = next && target && same(next, target);
      return { ...before, next: stays ? next : target, leaving: shown !== null };
    }
    case 'card':
      if (!shown) return before;
      return { ...before, next: null, leaving: !event.inside && !pinned, inside: event.inside };
    case 'due':
      if (event.delay === 'open') return next ? { ...away, shown: next } : before;
      return before.leaving ? { ...before, shown: null, leaving: false } : before;
    case 'tap':
      return shown && same(shown, event.target) ? away : { ...away, shown: event.target };
    case 'key':
      return { ...away, shown: event.target, inside: true };
    case 'pin':
      return shown ? { ...before, next: null, leaving: false, pinned: event.pinned } : before;
    case 'press':
      return pinned ? before : away;
    case 'dismiss':
      return away;
  }
}

/** What must happen for one state to become the other. */
function effectsOf<T>(before: Hover<T>, now: Hover<T>): HoverEffect<T>[] {
  const effects: HoverEffect<T>[] = [];
  if (now.next !== before.next) effects.push({ type: now.next ? 'start' : 'cancel', delay: 'open' });
  if (now.leaving !== before.leaving)
    effects.push({ type: now.leaving ? 'start' : 'cancel', delay: 'close' });
  if (now.shown !== before.shown)
    effects.push(now.shown ? { type: 'open', target: now.shown } : { type: 'close' });
  const isNew = now.next !== before.next || now.shown !== before.shown;
  if (now.next && !now.shown && isNew) effects.push({ type: 'warm', target: now.next });
  return effects;
}
