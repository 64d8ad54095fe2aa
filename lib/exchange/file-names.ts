/** Long enough to tell files apart, short enough for every file system with its folders around it. In UTF-16 units. */
const MAX_NAME_CHARS = 80;

/** File systems of Linux count bytes, up to 255; the ending and a number must fit too. */
const MAX_NAME_BYTES = 200;

/** What Windows refuses, and what breaks Obsidian's links. */
const REFUSED = /[\\/:*?"<>|#^[\]]/g;

/** Controls and marks that nobody sees, save the joiners, which Persian and emoji need. */
const UNSEEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Surrogate}\p{Zl}\p{Zp}]/gu;

/** Names of devices, which Windows refuses with any ending ("Naming Files, Paths, and Namespaces"). */
const DEVICE = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;

/**
 * Makes names that Windows, macOS and Linux all take, and no two of which are the same file on any of them: neither
 * case nor the way of writing an accent tells files apart there. `fallback` names what has no words of its own.
 */
export function fileNames(): (text: string, fallback: string) => string {
  /** How often each name was asked for, or made. */
  const taken = new Map<string, number>();
  return (text, fallback) => {
    const name = safeName(text) || fallback;
    for (let number = (taken.get(sameFile(name)) ?? 0) + 1; ; number++) {
      const candidate = number === 1 ? name : `${name} ${number}`;
      if (number > 1 && taken.has(sameFile(candidate))) continue;
      taken.set(sameFile(name), number);
      if (number > 1) taken.set(sameFile(candidate), 1);
      return candidate;
    }
  };
}

function sameFile(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** A text as the name of a file, without an ending. Empty when nothing of it can stand in a name. */
export function safeName(text: string): string {
  const words = text.normalize('NFC').replace(UNSEEN, ' ').replace(REFUSED, ' ').replace(/\s+/g, ' ');
  const name = trimmed(cut(trimmed(words)));
  return DEVICE.test(name) ? `_${name}` : name;
}

/** Windows drops spaces and dots from the end; a dot at the start hides a file. */
function trimmed(name: string): string {
  return name.replace(/^[\s.]+|[\s.]+$/g, '');
}

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });
const encoder = new TextEncoder();

/** Cut between characters as people see them, so that no accent or half of a flag is left over. */
function cut(name: string): string {
  // At most three bytes to a UTF-16 unit: most names are short enough without a look at their characters.
  if (name.length <= MAX_NAME_CHARS && 3 * name.length <= MAX_NAME_BYTES) return name;
  let kept = '';
  let bytes = 0;
  for (const { segment } of characters.segment(name.slice(0, MAX_NAME_CHARS + 1))) {
    bytes += encoder.encode(segment).length;
    if (kept.length + segment.length > MAX_NAME_CHARS || bytes > MAX_NAME_BYTES) break;
    kept += segment;
  }
  return kept;
}
