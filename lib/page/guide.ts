import type { EntryId } from '../model/entry';
import { announce } from './announce';
import { entryJumps } from './entry-jumps';
import { inPageOrder } from './found-mentions';
import { jump } from './jump';
import { type MentionWalk, startMentionWalk } from './mention-walk';
import type { OwnHost } from './own-host';
import type { PageMentions } from './page-mentions';

/** What leads a person to places on the page and tells them something there: asked for by a key, a menu or the popup. */
export interface Guide extends MentionWalk {
  /** Scrolls to the next mention of an entry and flashes it. `false` when none is displayed. */
  jumpTo(entry: EntryId): boolean;
  /** Scrolls to a range and flashes it. `false` when it is not displayed. */
  show(range: Range): boolean;
  /** Shows a message over the page for a few seconds, and tells it to screen readers. */
  announce(text: string): void;
}

/** Starts the guide to the mentions of a page. Once `signal` aborts nothing of it is left. */
export function startGuide(
  { found, shown, rangeOf }: Pick<PageMentions, 'found' | 'shown' | 'rangeOf'>,
  host: OwnHost,
  signal: AbortSignal,
): Guide {
  const show = (range: Range) => jump(range, signal);
  return {
    ...startMentionWalk(signal, () => inPageOrder(shown()), rangeOf, host.near),
    jumpTo: entryJumps(
      () => inPageOrder(found),
      ({ block, mention }) => {
        const range = rangeOf(block, mention);
        return range !== null && show(range);
      },
    ),
    show,
    announce: (text) => void announce(host.get(), text, signal),
  };
}
