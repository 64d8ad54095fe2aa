import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../../scripts/browser/browser-name';
import { type Answer, startLocalWeb } from '../../../scripts/browser/local-web';
import { openBrowser } from '../../../scripts/browser/open';
import type { OpenBrowser } from '../../../scripts/browser/open-browser';
import { until } from '../../../scripts/browser/until';
import { welcomePage } from '../../../scripts/browser/welcome';
import { builtExtension } from '../../../scripts/built-extension';
import { NEWS_ORIGIN } from '../../../scripts/news-origin';
import { keepParsedHtml } from './page-traces';
import { useStartupCache } from './startup-cache';

/** A browser in a test: the whole web is what the test serves, and the profile outlives a restart. */
export interface TestBrowser {
  name: BrowserName;
  /** The browser as it is open now; another one after `restart`. */
  readonly open: OpenBrowser;
  /** The downloads folder, which goes with the profile. */
  downloads: string;
  /** Every request of the browser since this was last asked, its own to its maker included. */
  takeRequests(): string[];
  /** Serves an HTML text or another answer. `address` is a path on the news host, or a whole address. */
  serve(address: string, answer: string | Answer): void;
  /** Opens a served address in a new tab and waits until it has loaded. */
  visit(address: string): Promise<Page>;
  /** Closes the browser and starts it again on the same profile. */
  restart(): Promise<void>;
  /** Kills the browser's process, as a power cut does, and starts it again on the same profile. */
  crash(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens a browser for tests, headless, with the extension in `extension` or without one. `grants`: Firefox gives extensions
 * what they ask a person for.
 */
export async function openTestBrowser(
  name: BrowserName,
  extension?: string,
  { grants = false } = {},
): Promise<TestBrowser> {
  const answers = new Map<string, Answer>();
  const web = await startLocalWeb((url) => answers.get(url.origin + url.pathname) ?? null);
  const profile = mkdtempSync(join(tmpdir(), 'dossier-test-'));
  const downloads = join(profile, 'downloads');
  mkdirSync(downloads);
  if (name === 'firefox') useStartupCache(profile);
  const start = () =>
    openBrowser(
      name,
      {
        headless: true,
        web: { port: web.port },
        profile,
        downloads,
        grants,
        ...(extension === undefined ? {} : { extension }),
      },
      console.warn,
    );
  const clean = async () => {
    await web.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  let open = await start().catch(async (error: unknown) => {
    await clean();
    throw error;
  });

  return {
    name,
    downloads,
    get open() {
      return open;
    },
    takeRequests: () => web.requests.splice(0),
    serve(address, answer) {
      answers.set(whole(address), typeof answer === 'string' ? { body: answer } : answer);
    },
    async visit(address) {
      const page = await open.puppeteer.newPage();
      await page.setViewport({ width: 1000, height: 800 });
      await keepParsedHtml(page);
      await page.goto(whole(address), { waitUntil: 'load' });
      return page;
    },
    async restart() {
      await open.close();
      open = await start();
    },
    async crash() {
      const running = open.puppeteer.process();
      if (!running) throw new Error('the browser is not a process of ours');
      const ended = once(running, 'exit');
      running.kill('SIGKILL');
      await ended;
      // Puppeteer 24 puts back what it changed in a profile of Firefox only now, and the next Firefox reads it.
      await until('the profile is as it was', async () =>
        ['prefs.js', 'user.js'].every((file) => !existsSync(join(profile, `${file}.puppeteer`))),
      );
      open = await start();
    },
    async close() {
      await open.close();
      await clean();
    },
  };
}

/** Opens a browser with the production build of the extension, and closes the welcome page that this has opened. */
export async function openExtensionBrowser(name: BrowserName): Promise<TestBrowser> {
  return pastWelcome(await openTestBrowser(name, builtExtension(name)));
}

/** Closes the welcome page that the extension has opened; where none comes, the browser. */
export async function pastWelcome(browser: TestBrowser): Promise<TestBrowser> {
  try {
    await (await welcomePage(browser.open)).close();
  } catch (error) {
    await browser.close();
    throw error;
  }
  return browser;
}

/** Without query and fragment, since pages are served by path. */
function whole(address: string): string {
  return new URL(address, NEWS_ORIGIN).href;
}
