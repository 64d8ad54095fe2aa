import * as v from 'valibot';

/** Longer than any word; keeps a pasted paragraph from becoming a tag. In UTF-16 units. */
const MAX_TAG_CHARS = 60;
const MAX_TAGS = 50;

/** A word or two by which the reader finds notes and clippings again. */
export const Tag = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(MAX_TAG_CHARS));

export const Tags = v.pipe(v.array(Tag), v.maxLength(MAX_TAGS));

/** Tags to add and tags to take off. */
export const TagChange = v.object({ add: Tags, remove: Tags });
export type TagChange = v.InferOutput<typeof TagChange>;

/**
 * Tags after a change, in their order, new ones last. "Border" and "border" are one tag: the spelling that was there
 * stays. Beyond the most that a record may have, new ones are left out.
 */
export function retagged(tags: readonly string[], { add, remove }: TagChange): string[] {
  const gone = new Set(remove.map(sameTag));
  const kept = tags.filter((tag) => !gone.has(sameTag(tag)));
  return tagsOnce([...kept, ...add]).slice(0, MAX_TAGS);
}

/** Tags, each once however it is spelled: the first spelling stays. */
export function tagsOnce(tags: readonly string[]): string[] {
  const once = new Map<string, string>();
  for (const tag of tags) if (!once.has(sameTag(tag))) once.set(sameTag(tag), tag);
  return [...once.values()];
}

/** What all spellings of a tag have in common, and no other tag has. */
export function sameTag(tag: string): string {
  return tag.toLocaleLowerCase('en');
}
