import * as v from 'valibot';
import { EntryId } from '../model/entry';
import { Why } from '../model/mention';
import { call } from './contract';

/**
 * What the reader posts to its card frame once that has loaded, with one end of a message channel: all further
 * talk goes over it. `token` shows that it comes from the reader, whom the page cannot see; the page itself
 * might frame the card and post to it.
 */
export const CardGreeting = v.object({ token: v.string() });

/** Calls a card frame answers. */
export const cardCalls = {
  /**
   * Shows an entry, and why it was found where the card opens; forgets where earlier clicks had led. Resolves once
   * it is on screen.
   */
  show: call({
    from: ['reader'],
    params: v.object({ entry: EntryId, why: Why }),
    result: v.object({ height: v.number() }),
  }),
};
