import { type Document, isMap, isNode, LineCounter, parseDocument } from 'yaml';

/** A YAML file of the glossary, by its file name. */
export interface SourceFile {
  name: string;
  text: string;
}

/** A mistake, where an editor finds it. `line` counts from 1; `entry` and `field` are empty for the file as a whole. */
export interface Problem {
  file: string;
  line: number;
  entry: string;
  field: string;
  message: string;
}

/** A file that is YAML, with the means to say where in it something stands. */
export interface YamlFile {
  value: unknown;
  /** A problem at a path of the file; `field` is how an editor calls the place within `entry`. */
  problem: (
    path: readonly PropertyKey[],
    entry: string,
    field: readonly PropertyKey[],
    message: string,
  ) => Problem;
}

/** Parses a file, or gives what keeps it from being YAML. */
export function parseYaml(file: SourceFile): YamlFile | Problem[] {
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines });
  if (document.errors.length > 0) {
    return document.errors.map((error) => {
      const { line } = lines.linePos(error.pos[0]);
      return { file: file.name, line, entry: '', field: '', message: error.message.split('\n')[0] ?? '' };
    });
  }
  return {
    value: document.toJS(),
    problem: (path, entry, field, message) => ({
      file: file.name,
      line: lineOf(document, lines, path),
      entry,
      field: field.map(String).join('.'),
      message,
    }),
  };
}

/** The line of the deepest part of `path` that the file has: a missing field is reported where it would stand. */
function lineOf(document: Document.Parsed, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const parent = depth > 1 ? document.getIn(path.slice(0, depth - 1), true) : document.contents;
    const key = path[depth - 1];
    const pair = isMap(parent) ? parent.items.find((item) => String(item.key) === String(key)) : undefined;
    const node = pair ? pair.key : document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
