import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../lib/exchange/parse-json';
import { resultOf } from './finished';

/** JSON as backups are laid out: a member to a line, and a line to each member of a list. */
function laidOut(members: readonly (readonly [string, unknown])[]): string {
  const written = members.map(([name, value]) => {
    const list = Array.isArray(value) ? value.map((each) => `\n${JSON.stringify(each)}`).join(',') : null;
    return `${JSON.stringify(name)}: ${list === null ? JSON.stringify(value) : `[${list}\n]`}`;
  });
  return `{\n${written.join(',\n')}\n}\n`;
}

function steps(content: string): number {
  return [...parseJson(content)].length;
}

/** What parsing throws or gives, so that the two ways can be compared. */
function outcome(parse: () => unknown): unknown {
  try {
    return { value: parse() };
  } catch (error) {
    return { error: String(error) };
  }
}

function same(content: string): void {
  expect(outcome(() => resultOf(parseJson(content)))).toEqual(outcome(() => JSON.parse(content)));
}

describe('parseJson', () => {
  it('gives what JSON.parse gives, for whatever is laid out as a backup is', () => {
    const members = fc.array(fc.tuple(fc.string(), fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue()))));
    fc.assert(fc.property(members, (all) => void same(laidOut(all))));
  });

  it('takes a step per line of a list', () => {
    const list = Array.from({ length: 500 }, (_, at) => ({ at }));
    expect(steps(laidOut([['notes', list]]))).toBeGreaterThanOrEqual(500);
  });

  it.each([
    ['another layout', JSON.stringify({ notes: [1, 2] }, null, 2)],
    ['no object', '[\n1,\n2\n]'],
    ['a list within something else', '{\n"a": {\n"notes": [\n1\n]\n}\n}'],
    ['two lists of one name', '{\n"notes": [\n1\n],\n"notes": [\n2\n]\n}'],
    ['a name that is that of all prototypes', '{\n"__proto__": [\n1\n]\n}'],
    ['what looks like a mark of ours', '{\n"a": ["list 0"],\n"notes": [\n1\n]\n}'],
    ['line ends of Windows', '{\r\n"notes": [\r\n1\r\n]\r\n}'],
    ['a comma too many', '{\n"notes": [\n1,\n]\n}'],
    ['a comma too few', '{\n"notes": [\n1\n2\n]\n}'],
    ['an empty list with a comma', '{\n"notes": [\n,\n]\n}'],
    ['a list that does not end', '{\n"notes": [\n1,\n'],
    ['nothing', ''],
  ])('leaves to JSON.parse: %s', (_, content) => same(content));
});
