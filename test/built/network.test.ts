import { describe, expect, test } from 'vitest';
import { builds, builtPaths, builtText } from './built-files';

/** Addresses that stand in the built code and are never asked for anything. */
const spoken = [
  // Match patterns for all sites, which name none.
  /^https?:\/\/\*\/\*$/,
  // What a person types as the address of a site, made whole to be read as one.
  /^https:\/\/\$\{\w+\}$/,
  // Names of XML namespaces, which the DOM wants to create such elements.
  /^http:\/\/www\.w3\.org\/(1998\/Math\/MathML|1999\/xhtml|1999\/xlink|2000\/svg|XML\/1998\/namespace)$/,
  // A word of webextension-polyfill on where it comes from, in an error message.
  /^https:\/\/github\.com\/mozilla\/webextension-polyfill/,
  // Likewise of marked.
  /^https:\/\/github\.com\/markedjs\/marked/,
];

describe.each(builds)('the build for $name', ({ name }) => {
  test('names no host in its code', () => {
    const addresses = builtPaths(name)
      .filter((path) => /\.(js|html|css)$/.test(path))
      .flatMap((path) => [...builtText(name, path).matchAll(/\b(?:https?|wss?):\/\/[^\s"'`)\\]+/g)])
      .map(([address]) => address)
      .filter((address) => !spoken.some((allowed) => allowed.test(address)));
    expect(addresses).toEqual([]);
  });

  test('has no other way out: beacons, sockets, peer connections', () => {
    const code = builtPaths(name)
      .filter((path) => path.endsWith('.js'))
      .map((path) => builtText(name, path))
      .join('\n');
    expect(code).not.toMatch(
      /sendBeacon|XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection|WebTransport/,
    );
  });
});
