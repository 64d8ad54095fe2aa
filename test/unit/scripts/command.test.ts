import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

test('a command ends quietly when whoever reads its lines has read enough', async () => {
  const args = ['--import', 'tsx', 'scripts/find.ts', 'test/fixtures/labelled.jsonl'];
  const command = spawn(process.execPath, args, { cwd: root });
  // As `| head` does, but before the first line, so that no buffer can take what nobody reads.
  command.stdout.destroy();
  let complaints = '';
  command.stderr.on('data', (part) => {
    complaints += part;
  });
  const code = await new Promise((resolve) => command.on('close', resolve));
  expect(complaints).toBe('');
  expect(code).toBe(0);
});
