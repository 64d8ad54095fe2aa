/**
 * Runs a command with the arguments of the process. Prints how it is used, with exit code 2, where it answers
 * `usage`; an error in one line, with exit code 1, where it throws. Ends without a word where nobody reads on, as before
 * `| head`.
 */
export function runCommand(name: string, usage: string, run: (args: string[]) => 'done' | 'usage'): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  try {
    if (run(process.argv.slice(2)) === 'done') return;
    console.error(`usage: ${usage}`);
    process.exitCode = 2;
  } catch (error) {
    console.error(`${name}: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}
