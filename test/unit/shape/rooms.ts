/** What the files of a room may import: from which other rooms, and which packages. Their own room goes without saying. */
export interface Room {
  rooms: readonly string[];
  packages: readonly string[];
}

/**
 * Who may import whom (design 3). The rooms follow the contexts in which code runs: what the reader holds runs
 * inside of other people's pages, what the views hold knows no browser. A room that is not listed may not exist.
 */
export const rooms: Record<string, Room> = {
  'lib/model': { rooms: [], packages: ['valibot'] },
  // From `messages` only the error codes, each of which has a text; from `model` the limits that these name.
  'lib/text': { rooms: ['assets', 'lib/messages', 'lib/model'], packages: ['punycode'] },
  'lib/match': { rooms: ['lib/model'], packages: [] },
  'lib/anchor': { rooms: ['lib/model'], packages: ['diff'] },
  'lib/glossary': {
    rooms: ['lib/model', 'lib/match'],
    packages: ['valibot', 'yaml', 'fastest-levenshtein', 'node:'],
  },
  'lib/store': { rooms: ['lib/model'], packages: ['idb', 'valibot'] },
  'lib/settings': { rooms: ['lib/model', 'assets'], packages: ['valibot'] },
  'lib/messages': { rooms: ['lib/model'], packages: ['valibot'] },
  'lib/slices': { rooms: [], packages: [] },
  'lib/exchange': { rooms: ['lib/model', 'lib/text'], packages: ['fflate', 'uuid', 'valibot'] },
  'lib/page': {
    rooms: ['lib/model', 'lib/messages', 'lib/slices'],
    packages: ['@floating-ui/core', 'mark.js'],
  },
  'lib/card': { rooms: ['lib/model', 'lib/messages', 'lib/text'], packages: [] },
  'lib/notebook': { rooms: ['lib/model'], packages: [] },
  'lib/map': { rooms: ['lib/model'], packages: [] },
  // Of `text` only which language is spoken, which the browser has a say in.
  'lib/browser': {
    rooms: ['lib/model', 'lib/messages', 'lib/text'],
    packages: ['webextension-polyfill', 'valibot'],
  },
  components: {
    rooms: ['lib/model', 'lib/text', 'lib/map', 'lib/notebook', 'assets'],
    packages: ['preact', 'mark.js', 'marked', '@tanstack/virtual-core'],
  },
  entrypoints: {
    rooms: [
      'assets',
      'components',
      'lib/anchor',
      'lib/browser',
      'lib/card',
      'lib/exchange',
      'lib/glossary',
      'lib/map',
      'lib/match',
      'lib/messages',
      'lib/model',
      'lib/notebook',
      'lib/page',
      'lib/settings',
      'lib/slices',
      'lib/store',
      'lib/text',
    ],
    packages: ['preact', 'valibot', 'wxt'],
  },
};

/** The one room besides the entrypoints in which the extension API may be named. */
export const apiRoom = 'lib/browser';
