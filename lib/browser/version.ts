import { browser } from './api';

/** The version of the extension, as its manifest says. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}
