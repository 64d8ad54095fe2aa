/**
 * Parses JSON as `JSON.parse` does, and throws what that throws. Where the text is laid out as our backups are, a member
 * of a list to a line, each line is a step: to parse tens of MB at once holds a page up for as long as people notice.
 */
export function* parseJson(content: string): Generator<void, unknown> {
  const parsed = yield* parsedByLines(content);
  return parsed === null ? JSON.parse(content) : parsed;
}

/** The line that begins a list which is a member of the whole, and the one that ends it. */
const BEGIN = /^"[^"\\]*": ?\[$/;
const END = /^\],?$/;

/**
 * Parses the lists line by line, and all around them at once, with a mark in the place of each. `null` for any other layout
 * and for whatever is no JSON: about these `JSON.parse` has the last word.
 */
function* parsedByLines(content: string): Generator<void, object | null> {
  const mark = markNotIn(content);
  const lists: unknown[][] = [];
  const around: string[] = [];
  let list: unknown[] | null = null;
  let before = ',';
  try {
    for (const line of content.split('\n')) {
      yield;
      if (list === null || END.test(line)) {
        around.push(line);
        if (list !== null && list.length > 0 && before === ',') return null;
        list = null;
        if (!BEGIN.test(line)) continue;
        around.push(JSON.stringify(mark + lists.length));
        list = [];
        lists.push(list);
      } else {
        if (list.length > 0 && before !== ',') return null;
        before = line.at(-1) ?? '';
        list.push(JSON.parse(before === ',' ? line.slice(0, -1) : line));
      }
    }
    return filled(JSON.parse(around.join('\n')), lists, mark);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** The whole with its lists; `null` when one of them is not a member of the whole. */
function filled(whole: unknown, lists: readonly unknown[][], mark: string): object | null {
  if (typeof whole !== 'object' || whole === null || Array.isArray(whole)) return null;
  const left = new Map(lists.map((list, at) => [mark + at, list]));
  const members = Object.entries(whole).map(([name, value]: [string, unknown]) => {
    const list = Array.isArray(value) ? left.get(value[0]) : undefined;
    if (list) left.delete(mark + lists.indexOf(list));
    return [name, list ?? value];
  });
  return left.size === 0 ? Object.fromEntries(members) : null;
}

function markNotIn(content: string): string {
  let mark = 'list ';
  while (content.includes(mark)) mark += '.';
  return mark;
}
