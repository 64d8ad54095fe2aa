import { createInstance } from 'addons-linter';
import { expect, test } from 'vitest';
import { builtExtension } from '../../scripts/built-extension';

test('the linter of the Firefox store finds nothing to say about the extension', async () => {
  const linter = createInstance({
    config: {
      _: [builtExtension('firefox')],
      logLevel: 'fatal',
      output: 'none',
      stack: false,
      boring: true,
      selfHosted: false,
      metadata: false,
      shouldScanFile: () => true,
    },
    runAsBinary: false,
  });
  const { errors, warnings } = await linter.run();
  expect(errors.map(({ code, file, message }) => `${code} ${file}: ${message}`)).toEqual([]);
  expect(warnings.map(({ code, file, message }) => `${code} ${file}: ${message}`)).toEqual([]);
});
