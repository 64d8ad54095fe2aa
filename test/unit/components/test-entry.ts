import * as v from 'valibot';
import type { CardContent } from '../../../lib/model/card-content';
import { Entry, EntryId, type Kind } from '../../../lib/model/entry';

/** An entry with nothing in it but what a test cares about. */
export function testEntry(parts: Partial<Entry> = {}): Entry {
  return v.parse(Entry, {
    id: 'iran',
    kind: 'state',
    name: 'Iran',
    importance: 1,
    aliases: [{ text: 'Iran', rule: 'always' }],
    decoys: [],
    summary: 'A state.',
    background: [{ text: 'A sentence.', sources: [{ article: 'a', paragraph: 1 }] }],
    facts: [],
    relations: [],
    timeline: [],
    since: [],
    ...parts,
  });
}

/** A card of an entry; `related` are the ids that its relations may lead to. */
export function testContent(entry: Entry, related: readonly string[] = []): CardContent {
  const kind: Kind = 'person';
  return {
    entry,
    articles: {},
    related: Object.fromEntries(
      related.map((id) => [id, { id: v.parse(EntryId, id), name: id.toUpperCase(), kind, summary: '' }]),
    ),
  };
}
