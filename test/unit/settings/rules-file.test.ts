import { expect, test } from 'vitest';
import type { SiteRule } from '../../../lib/model/site';
import { readRulesFile, writeRulesFile } from '../../../lib/settings/rules-file';

const rules: SiteRule[] = [
  { host: 'second.example', mode: 'articles' },
  { host: 'first.example', mode: 'off' },
];

test('what was written is read again, in the order of the hosts', () => {
  expect(readRulesFile(writeRulesFile(rules))).toEqual({ kind: 'rules', rules: [rules[1], rules[0]] });
  expect(writeRulesFile([...rules].reverse())).toBe(writeRulesFile(rules));
});

test('a file of a later version is told apart from a broken one', () => {
  expect(readRulesFile('{"format":"dossier-sites","version":2,"sites":[]}')).toEqual({ kind: 'newer' });
});

test.each([
  ['no JSON', 'off: first.example'],
  ['other JSON', '[]'],
  ['a backup', '{"format":"dossier-backup","version":1,"rules":[]}'],
  ['a host that is none', writeRulesFile([{ host: 'https://first.example/', mode: 'off' }])],
  ['one bad rule among good ones', writeRulesFile(rules).replace('articles', 'sometimes')],
])('nothing is taken from %s', (_, words) => {
  expect(readRulesFile(words)).toEqual({ kind: 'broken' });
});
