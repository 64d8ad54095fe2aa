import { announce } from './announce';
import { jump } from './jump';
import { startMentionWalk } from './mention-walk';

/** What leads a person to places on the page and tells them something there: asked for by a key, a menu or the popup. */
export interface GuidePart {
  startMentionWalk: typeof startMentionWalk;
  jump: typeof jump;
  announce: typeof announce;
}

export const guide: GuidePart = { startMentionWalk, jump, announce };
