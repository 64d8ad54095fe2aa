import type { EntryId } from '../model/entry';
import { type CountedGroup, type Group, type Grouping, type Leaf, leafTime } from '../model/leaf';
import type { NoteSubject } from '../model/note';
import { sameTag, tagsOnce } from '../model/tag';

/** The entries that a leaf is about: those in its quote, or the one that its note is on. */
export function entriesOf(leaf: Leaf): EntryId[] {
  const clipped = leaf.kind === 'clipping' ? leaf.clipping.entries : [];
  const noted = leaf.kind === 'note' ? entryOf(leaf.note.about) : [];
  return [...clipped, ...noted];
}

/** The tags of a leaf: those of the clipping and of the note on it, each once, however it is spelled. */
export function tagsOf(leaf: Leaf): string[] {
  const clipped = leaf.kind === 'clipping' ? leaf.clipping.tags : [];
  return tagsOnce([...clipped, ...(leaf.note?.tags ?? [])]);
}

/** Whether a leaf has anything to show: an emptied note without tags has not. */
export function hasWords(leaf: Leaf): boolean {
  return leaf.kind === 'clipping' || leaf.note.text.trim() !== '' || leaf.note.tags.length > 0;
}

/** The groups of one grouping that a leaf belongs to. */
export function groupsOf(leaf: Leaf, grouping: Grouping): CountedGroup['group'][] {
  switch (grouping) {
    case 'actor':
      return entriesOf(leaf).map((entry) => ({ by: 'actor', entry }));
    case 'site':
      return leaf.kind === 'clipping' ? [{ by: 'site', site: leaf.clipping.source.site }] : [];
    case 'tag':
      return tagsOf(leaf).map((tag) => ({ by: 'tag', tag }));
    case 'month': {
      const month = monthOf(leafTime(leaf));
      return month === null ? [] : [{ by: 'month', month }];
    }
  }
}

/** Tells a group from all others, of whatever grouping. */
export function groupKey(group: Group): string {
  switch (group.by) {
    case 'all':
      return 'all';
    case 'actor':
      return `actor ${group.entry}`;
    case 'site':
      return `site ${group.site}`;
    case 'tag':
      return `tag ${sameTag(group.tag)}`;
    case 'month':
      return `month ${group.month}`;
  }
}

function entryOf(about: NoteSubject): EntryId[] {
  return about.kind === 'entry' ? [about.entry] : [];
}

/** The month of a time where the reader lives; `null` in a year that has no four digits, as files from elsewhere may tell. */
function monthOf(time: number): string | null {
  const date = new Date(time);
  const year = date.getFullYear();
  if (!(year >= 0 && year <= 9999)) return null;
  return `${String(year).padStart(4, '0')}-${String(date.getMonth() + 1).padStart(2, '0')}`;
}
