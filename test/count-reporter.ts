import type { Reporter, TestModule, TestSuite } from 'vitest/node';

/**
 * Ends a run with the line `N passed, N failed`.
 *
 * What kept tests from running counts as failed too: a file that does not load, a browser that does not start.
 */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const passed = tests.filter((test) => test.result().state === 'passed').length;
    const failed = tests.filter((test) => test.result().state === 'failed').length;
    const groups: (TestModule | TestSuite)[] = modules.flatMap((module) => [
      module,
      ...module.children.allSuites(),
    ]);
    const broken = groups.filter((group) => group.errors().length > 0).length;
    process.stdout.write(`\n${passed} passed, ${failed + broken + unhandled.length} failed\n`);
  }
}
