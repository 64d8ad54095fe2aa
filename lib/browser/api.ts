/** The one import of the WebExtension API: dropping the polyfill is a change to this file. */
export { default as browser } from 'webextension-polyfill';
