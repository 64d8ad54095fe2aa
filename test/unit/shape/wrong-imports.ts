import { posix } from 'node:path';
import ts from 'typescript';
import { apiRoom, rooms } from './rooms';

/**
 * What a file does against the rules between rooms, each in a sentence. `path` is relative to the project, with
 * forward slashes.
 */
export function wrongImports(path: string, code: string): string[] {
  const room = roomOf(path);
  const rules = rooms[room];
  if (!rules) return [`${path} is in ${room}, a room that test/unit/shape/rooms.ts does not know`];
  const { importedFiles } = ts.preProcessFile(code, true, true);
  const wrong = importedFiles
    .map(({ fileName }) => fileName)
    .filter((imported) => {
      if (!imported.startsWith('.')) return !rules.packages.some((allowed) => isPart(imported, allowed));
      const target = roomOf(posix.join(posix.dirname(path), imported));
      return target !== room && !rules.rooms.includes(target);
    })
    .map((imported) => `${path} imports ${imported}, which ${room} may not`);
  if (room !== apiRoom && room !== 'entrypoints' && namesApi(path, code)) {
    wrong.push(`${path} uses the extension API, which only ${apiRoom} and entrypoints may`);
  }
  return wrong;
}

/** `lib/page/x.ts` → `lib/page`, `components/X.tsx` → `components`. */
function roomOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'lib' ? `${top}/${second}` : top;
}

function isPart(imported: string, allowed: string): boolean {
  return allowed.endsWith(':')
    ? imported.startsWith(allowed)
    : imported === allowed || imported.startsWith(`${allowed}/`);
}

/** Whether the globals through which the API comes are used, as `chrome.tabs` or `globalThis.browser`. */
function namesApi(path: string, code: string): boolean {
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
  let found = false;
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      const { expression, name } = node;
      if (ts.isIdentifier(expression) && isApi(expression.text)) found = true;
      if (ts.isIdentifier(expression) && expression.text === 'globalThis' && isApi(name.text)) found = true;
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isApi(name: string): boolean {
  return name === 'chrome' || name === 'browser';
}
