import { createInterface } from 'node:readline';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { evaluatePrivileged } from './firefox-privileged';
import { type OpenBrowser, type OpenOptions, proxyScript } from './open-browser';
import { until } from './until';

/** Firefox that asks the local web: no upgrade to https, no list of hosts that want it, no way around the proxy. */
function webPrefs({
  port,
  host,
}: NonNullable<OpenOptions['web']>): Record<string, string | number | boolean> {
  const plainHttp = {
    'network.stricttransportsecurity.preloadlist': false,
    'dom.security.https_first': false,
    'dom.security.https_first_schemeless': false,
  };
  if (host !== undefined) {
    return { ...plainHttp, 'network.proxy.type': 2, 'network.proxy.autoconfig_url': proxyScript(host, port) };
  }
  return {
    ...plainHttp,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.connectivity-service.enabled': false,
    // Firefox' lists from its maker: without the real web it would ask for them over and over.
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
  };
}

const prefs = {
  // A temporary extension would lose its address, and with it its database, at every start.
  'extensions.webextensions.keepUuidOnUninstall': true,
  'extensions.webextensions.keepStorageOnUninstall': true,
  // What the extension's processes log goes to stdout, the one place where the background is heard.
  'devtools.console.stdout.content': true,
  'devtools.console.stdout.chrome': false,
  // Else closing a tab counts as an error of whatever script runs in it.
  'dom.abort_script_on_child_shutdown': false,
  // The popup stands behind the page here (openPopup), where each of its timers would wait for a second.
  'dom.min_background_timeout_value': 4,
  'dom.min_background_timeout_value_without_budget_throttling': 4,
  'dom.timeout.enable_budget_timer_throttling': false,
};

/** Firefox that saves into a folder without asking where to. */
function downloadPrefs(folder: string): Record<string, string | number | boolean> {
  return {
    'browser.download.folderList': 2, // the folder named below
    'browser.download.dir': folder,
    'browser.download.useDownloadDir': true,
  };
}

/** Opens a Firefox with the extension loaded. */
export async function openFirefox(options: OpenOptions): Promise<OpenBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.program,
    headless: options.headless,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...prefs,
      ...(options.web ? webPrefs(options.web) : {}),
      ...(options.downloads === undefined ? {} : downloadPrefs(options.downloads)),
      ...(options.grants ? { 'extensions.webextOptionalPermissionPrompts': false } : {}),
    },
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    ...(options.headless ? {} : { defaultViewport: null }),
  });
  const logged: string[] = [];
  followLog(browser, logged);
  await evaluatePrivileged(browser, collectErrors);
  const id = options.extension === undefined ? '' : await browser.installExtension(options.extension);

  return {
    name: 'firefox',
    puppeteer: browser,
    takeProblems: async () => {
      const errors: unknown = JSON.parse(
        await evaluatePrivileged(browser, 'JSON.stringify(dossierErrors.splice(0))'),
      );
      return [...logged.splice(0), ...(Array.isArray(errors) ? errors.map(String) : [])];
    },
    openPopup: (page) => openPopup(browser, id, page),
    stopBackground: () => stopBackground(browser, id),
    close: () => browser.close(),
  };
}

/** Firefox' own loader of experiments, which misses its maker's servers. */
const makersOwn = /^console\.\w+: RSLoader:/;

/** Keeps what pages and the extension log as errors and warnings. Test pages log nothing of their own. */
function followLog(browser: Browser, logged: string[]): void {
  const output = browser.process()?.stdout;
  if (!output) return;
  createInterface({ input: output }).on('line', (line) => {
    if (/^console\.(error|warn|assert)/.test(line) && !makersOwn.test(line)) logged.push(line);
  });
}

/** What nobody caught, and what the browser itself holds against the extension's files, such as CSP. */
const collectErrors = `{
  globalThis.dossierErrors = [];
  Services.console.registerListener({ observe(message) {
    if (!(message instanceof Ci.nsIScriptError) || message.flags & Ci.nsIScriptError.infoFlag) return;
    if (!message.sourceName.startsWith('moz-extension:')) return;
    // A tab was closed while it waited for an answer: Firefox logs what nobody is left to take or to catch.
    if (/^Promise (resolved|rejected) (after context unloaded|while context is inactive)/.test(message.errorMessage)) return;
    // A hint about flashes of unstyled content. Firefox 153 gives it for most frames that the reader makes, in sight or
    // not, even if all there is in card.html is an empty element: styles and scripts of the card are not its cause.
    if (message.errorMessage.startsWith('Layout was forced before the page was fully loaded')) return;
    dossierErrors.push(message.errorMessage + ' at ' + message.sourceName + ':' + message.lineNumber);
  } });
}`;

/**
 * Opens the popup's page as a tab behind the active one, in the name of the extension: the remote protocol
 * neither navigates to extension pages nor reaches into the toolbar's panels. To the popup it makes no
 * difference: it asks for the active tab of its window, for which it has the permission that a click gives.
 */
async function openPopup(browser: Browser, extension: string, page: Page): Promise<Page> {
  await page.bringToFront();
  const before = new Set(await browser.pages());
  await evaluatePrivileged(
    browser,
    `{ const policy = WebExtensionPolicy.getByID(${JSON.stringify(extension)});
       policy.extension.tabManager.addActiveTabPermission(gBrowser.selectedTab);
       gBrowser.addTab(policy.getURL('popup.html'), {
         triggeringPrincipal: policy.extension.principal,
         inBackground: true,
         // As for tabs that extensions open: else the tab gets another context on its way, which puppeteer (24) may miss.
         initialBrowsingContextGroupId: policy.browsingContextGroupId,
       }); }`,
  );
  return until('the popup is open', async () => {
    for (const candidate of await browser.pages()) {
      if (before.has(candidate)) continue;
      // `Page.url()` stays about:blank for such a tab (puppeteer 24): the document is asked.
      // A text, not a function: `chrome` is no global of Node's types. It comes a moment after the document.
      const ready = await candidate
        .evaluate("/popup\\.html/.test(document.URL) && typeof chrome === 'object'")
        // It may be on its way there.
        .catch(() => false);
      if (ready === true) return candidate;
    }
    return null;
  });
}

async function stopBackground(browser: Browser, extension: string): Promise<void> {
  const state = await evaluatePrivileged(
    browser,
    `{ const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extension)});
       await extension.terminateBackground({ ignoreDevToolsAttached: true });
       return extension.backgroundState; }`,
  );
  if (state !== 'stopped') throw new Error(`the background is ${state}, not stopped`);
}
