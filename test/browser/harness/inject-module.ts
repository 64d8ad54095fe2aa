import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * Bundles a module of the project, such as `lib/page/blocks.ts`, and runs it in a page, where its exports
 * then stand in the global `dossier`.
 */
export async function injectModule(page: Page, path: string): Promise<void> {
  await page.evaluate(await bundleOf(path));
}

const bundles = new Map<string, Promise<string>>();

function bundleOf(path: string): Promise<string> {
  const made = bundles.get(path) ?? bundle(path);
  bundles.set(path, made);
  return made;
}

async function bundle(path: string): Promise<string> {
  const results = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry: path, formats: ['iife'], name: 'dossier' } },
  });
  const [first] = Array.isArray(results) ? results : [results];
  if (!first || !('output' in first)) throw new Error(`vite made nothing of ${path}`);
  // `var` would stay inside the function that an evaluated text becomes in some protocols.
  return first.output[0].code.replace(/^var dossier =/, 'globalThis.dossier =');
}
