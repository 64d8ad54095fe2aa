import * as v from 'valibot';
import { type Group, type Grouping, Group as GroupSchema, groupings } from '../../lib/model/leaf';

/** What the notebook shows, as its address says it. */
export interface Address {
  /** How the leaves are laid out; `null`: all in one list. */
  grouping: Grouping | null;
  /** The group whose leaves are listed; `null` while the groups are. */
  group: Group | null;
  /** Id of the record whose leaf is open. */
  leaf: string | null;
  /** Whether that is a free note which nobody has written yet. */
  fresh: boolean;
}

/** All leaves in one list. */
export const everything: Address = { grouping: null, group: { by: 'all' }, leaf: null, fresh: false };

/** Which field of a group names it. */
const keyField = { actor: 'entry', site: 'site', tag: 'tag', month: 'month' } as const;

/** Reads a fragment such as `#by=actor&key=iran&leaf=ID`. What is not understood counts as not there. */
export function parseAddress(fragment: string): Address {
  const params = new URLSearchParams(fragment.replace(/^#/, ''));
  const grouping = groupings.find((name) => name === params.get('by')) ?? null;
  const key = params.get('key');
  const named = grouping !== null && key !== null ? { by: grouping, [keyField[grouping]]: key } : null;
  const group = v.safeParse(GroupSchema, grouping === null ? { by: 'all' } : named);
  return {
    grouping,
    group: group.success ? group.output : null,
    leaf: params.get('leaf'),
    fresh: params.has('fresh'),
  };
}

/** The fragment of an address, for links. */
export function fragmentOf({ grouping, group, leaf, fresh }: Address): string {
  const params = new URLSearchParams();
  if (grouping !== null) params.set('by', grouping);
  if (group !== null && group.by !== 'all') params.set('key', keyOf(group));
  if (leaf !== null) params.set('leaf', leaf);
  if (fresh) params.set('fresh', '');
  return `#${params}`;
}

function keyOf(group: Exclude<Group, { by: 'all' }>): string {
  switch (group.by) {
    case 'actor':
      return group.entry;
    case 'site':
      return group.site;
    case 'tag':
      return group.tag;
    case 'month':
      return group.month;
  }
}
