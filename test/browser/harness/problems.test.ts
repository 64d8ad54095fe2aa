import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { browserNames } from '../../../scripts/browser/browser-name';
import { until } from '../../../scripts/browser/until';
import { openTestBrowser, type TestBrowser } from './test-browser';

const faulty = fileURLToPath(new URL('../../fixtures/faulty-extension', import.meta.url));

describe.each(browserNames)('the test harness hears an extension that logs and throws (%s)', (name) => {
  let browser: TestBrowser | undefined;
  afterAll(async () => browser?.close());

  test('in background, reader, card and popup', async () => {
    browser = await openTestBrowser(name, faulty);
    const { open } = browser;
    browser.serve('/story', '<!doctype html><title>Story</title><link rel="icon" href="data:,"><p>Story</p>');
    await open.openPopup(await browser.visit('/story'));
    const heard: string[] = [];
    const all = ['background', 'reader', 'card', 'popup'].flatMap((context) => [
      `${context} logs`,
      `${context} throws`,
    ]);
    await until(`${all} are heard`, async () => {
      heard.push(...(await open.takeProblems()));
      return all.every((words) => heard.some((problem) => problem.includes(words)));
    });
    expect(await open.takeProblems()).toEqual([]);
  });
});
