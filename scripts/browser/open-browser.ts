import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from './browser-name';

/** How to open a browser. */
export interface OpenOptions {
  /** Path of the browser's program. */
  program: string;
  /** Folder of the built extension, loaded as it is; none when missing. */
  extension?: string;
  headless: boolean;
  /** The local web that the browser asks; without it the browser has the real one. */
  web?: {
    port: number;
    /** Only this host is asked of it; without, every host, and nothing leaves the machine. */
    host?: string;
  };
  /** The downloads folder; without it that of the person. Chromium learns of it when it makes a profile. */
  downloads?: string;
  /** Grants what extensions ask for, as a person would who always says yes. Firefox only: Chromium has no such setting. */
  grants?: boolean;
  /** Folder of the profile; without it a fresh one that is deleted afterwards. */
  profile?: string;
}

/** An open browser with the extension loaded: what differs between the two, behind one face. */
export interface OpenBrowser {
  name: BrowserName;
  puppeteer: Browser;
  /** Errors and warnings that the extension's own code has caused since this was last asked, wherever it runs. */
  takeProblems(): Promise<string[]>;
  /** Opens the toolbar popup for the tab of `page`, which becomes the active one. */
  openPopup(page: Page): Promise<Page>;
  /** Stops the background as the browser does when it is idle. The next message starts it again. */
  stopBackground(): Promise<void>;
  close(): Promise<void>;
}

/** A proxy configuration that sends one host to the local web and leaves the others alone. */
export function proxyScript(host: string, port: number): string {
  const code = `function FindProxyForURL(url, host) { return host === '${host}' ? 'PROXY 127.0.0.1:${port}' : 'DIRECT'; }`;
  return `data:application/x-ns-proxy-autoconfig;base64,${Buffer.from(code).toString('base64')}`;
}
