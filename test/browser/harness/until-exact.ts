import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { paintedMentions } from '../../../scripts/browser/mentions';
import { until } from '../../../scripts/browser/until';
import { namedIn } from './named-in';

/** Waits until exactly that is painted which the page itself names, and at least something. */
export async function untilExact(page: Page): Promise<void> {
  const painted = async () => (await paintedMentions(page)).map(({ text }) => text);
  await until('all that is named is painted, and nothing else', async () => {
    const named = await namedIn(page);
    return named.length > 0 && JSON.stringify(await painted()) === JSON.stringify(named);
  }).catch(async () => expect(await painted()).toEqual(await namedIn(page)));
}
