import * as v from 'valibot';
import { EntryId } from '../model/entry';
import { call } from './contract';

/** Calls a card frame answers. `token` says which frame is meant: every frame hears every call. */
export const cardCalls = {
  /** Shows an entry, forgetting where earlier clicks had led. Resolves once it is on screen. */
  show: call({
    from: ['reader'],
    params: v.object({ token: v.string(), entry: EntryId }),
    result: v.object({ height: v.number() }),
  }),
};
