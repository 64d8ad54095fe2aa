import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { builtExtension } from '../../scripts/built-extension';

const linter = fileURLToPath(new URL('../../node_modules/addons-linter/bin/addons-linter', import.meta.url));

test('the linter of the Firefox store finds nothing to say about the extension', () => {
  const args = [linter, '--output', 'json', builtExtension('firefox')];
  const report: { errors: unknown[]; warnings: unknown[] } = JSON.parse(
    execFileSync(process.execPath, args, { encoding: 'utf8' }),
  );
  expect(report.errors).toEqual([]);
  expect(report.warnings).toEqual([]);
});
