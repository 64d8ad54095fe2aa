import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'puppeteer-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core holds against a page or frame as it is now: rule and element, one a line. */
export async function accessibilityFaults(where: Page | Frame): Promise<string[]> {
  await where.evaluate(axeSource);
  // As text: `axe` exists in the page only. Its frames are pages of others.
  const json = await where.evaluate(
    `axe.run({ iframes: false, resultTypes: ['violations'] }).then((results) => JSON.stringify(results))`,
  );
  // Proof: what axe-core has just made by its own types.
  const { violations } = JSON.parse(String(json)) as AxeResults;
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
