import { readFileSync } from 'node:fs';

/** A page of our own from test/fixtures/pages. */
export function fixturePage(name: string): string {
  return readFileSync(new URL(`../../fixtures/pages/${name}`, import.meta.url), 'utf8');
}
