/**
 * Tags as Obsidian takes them: letters, digits, `_`, `-` and `/` only, with at least one that is no digit. What has
 * nothing left is left out; what has become the same is one.
 */
export function obsidianTags(tags: readonly string[]): string[] {
  const allowed = tags.map((tag) =>
    tag
      .normalize('NFC')
      .replace(/[^\p{L}\p{M}\p{N}_/-]+/gu, '-')
      .replace(/^-+|-+$/g, ''),
  );
  return [...new Set(allowed)].filter((tag) => /[^\p{N}]/u.test(tag));
}
