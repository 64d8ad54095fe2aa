import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page, type Protocol, type Target } from 'puppeteer-core';
import { type OpenBrowser, type OpenOptions, proxyScript } from './open-browser';
import { until } from './until';
import { watchPages } from './watch-console';

/** Silences what Chromium asks of its maker, so that every request seen is a page's or ours. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-gpu',
];

/** Chromium would ask for https first and give up slowly; the local web speaks http only. */
const plainHttp =
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,NetworkTimeServiceQuerying';

/** Opens a Chromium with the extension loaded. */
export async function openChromium(options: OpenOptions): Promise<OpenBrowser> {
  const args = ['--no-first-run'];
  // Chromium refuses to run as root inside its sandbox, as on build machines.
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  if (options.web) args.push(plainHttp, ...webArgs(options.web));
  if (options.profile !== undefined && options.downloads !== undefined)
    chooseDownloads(options.profile, options.downloads);
  const browser = await puppeteer.launch({
    executablePath: options.program,
    headless: options.headless,
    pipe: true,
    enableExtensions: options.extension === undefined ? [] : [options.extension],
    args,
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    ...(options.headless ? {} : { defaultViewport: null }),
  });
  const problems: string[] = [];
  const report = (line: string) => problems.push(line);
  await watchPages(browser, report);
  // A frame may be gone before it can be listened to; then it has nothing more to say.
  const watch = (target: Target) => void watchTarget(target, report).catch(() => {});
  // A frame's target learns its address only after it was created.
  browser.on('targetcreated', watch).on('targetchanged', watch);
  for (const target of browser.targets()) watch(target);

  return {
    name: 'chromium',
    puppeteer: browser,
    takeProblems: async () => problems.splice(0),
    openPopup: (page) => openPopup(browser, page),
    stopBackground: () => stopBackground(browser),
    close: () => browser.close(),
  };
}

/** Has a profile that is yet to be made save into a folder without asking where to. */
function chooseDownloads(profile: string, folder: string): void {
  const file = join(profile, 'Default', 'Preferences');
  if (existsSync(file)) return;
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(
    file,
    JSON.stringify({ download: { default_directory: folder, prompt_for_download: false } }),
  );
}

function webArgs({ port, host }: NonNullable<OpenOptions['web']>): string[] {
  if (host !== undefined) return [`--proxy-pac-url=${proxyScript(host, port)}`];
  return [...quiet, `--proxy-server=127.0.0.1:${port}`];
}

const watched = new WeakSet<Target>();

/** Listens to what is no tab: the background, and our pages in frames and in the toolbar's popup. */
async function watchTarget(target: Target, report: (line: string) => void): Promise<void> {
  if (watched.has(target) || !target.url().startsWith('chrome-extension:')) return;
  watched.add(target);
  if (isBackground(target)) {
    const worker = await target.worker();
    worker?.on('console', (message) => {
      if (['error', 'warn', 'assert'].includes(message.type())) report(`background: ${message.text()}`);
    });
    worker?.client.on('Runtime.exceptionThrown', (event) => report(`background: ${uncaught(event)}`));
  } else {
    const session = await target.createCDPSession();
    session.on('Runtime.exceptionThrown', (event) => report(uncaught(event)));
    session.on('Runtime.consoleAPICalled', ({ type, args }) => {
      if (!['error', 'warning', 'assert'].includes(type)) return;
      report(`${type}: ${args.map(({ value, description }) => description ?? value).join(' ')}`);
    });
    // Also tells what was said before.
    await session.send('Runtime.enable');
  }
}

function uncaught({ exceptionDetails }: Protocol.Runtime.ExceptionThrownEvent): string {
  return `uncaught ${exceptionDetails.exception?.description ?? exceptionDetails.text}`;
}

function isBackground(target: Target): boolean {
  return target.type() === 'service_worker' && target.url().startsWith('chrome-extension://');
}

/** Clicks the toolbar button, as far as one can in a browser without a window. */
async function openPopup(browser: Browser, page: Page): Promise<Page> {
  await page.bringToFront();
  const [extension] = (await browser.extensions()).values();
  if (!extension) throw new Error('Chromium has not loaded the extension.');
  const opened = browser.waitForTarget((target) => /^chrome-extension:.*\/popup\.html/.test(target.url()));
  await page.triggerExtensionAction(extension);
  return (await opened).asPage();
}

async function stopBackground(browser: Browser): Promise<void> {
  const running = browser.targets().filter(isBackground);
  await Promise.all(running.map(async (target) => (await target.worker())?.close()));
  await until(
    'the background has stopped',
    async () => !browser.targets().some((target) => running.includes(target)),
  );
}
