import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fileNames, safeName } from '../../../lib/exchange/file-names';
import { frontMatter } from '../../../lib/exchange/front-matter';
import { markdownFolder } from '../../../lib/exchange/markdown-folder';
import { obsidianTags } from '../../../lib/exchange/obsidian-tags';
import { plainLine, plainMarkdown } from '../../../lib/exchange/plain-markdown';
import { writeMarkdown } from '../../../lib/exchange/write-markdown';
import { zipped } from '../../../lib/exchange/zip';
import type { EntryId } from '../../../lib/model/entry';
import type { Records } from '../../../lib/model/records';
import { seeded, someRecords, someText } from './arbitrary';
import { bytesOf, textOf } from './finished';

const entry = 'xi-jinping' as EntryId;
const names = new Map([[entry, 'Xi Jinping']]);
const id = '6f0c2a8e-6b1f-4e86-9f4e-0d5d1c3b2a10';

const records: Records = {
  clippings: [
    {
      id,
      selector: { exact: 'Talks went on.\n# They failed.', prefix: '', suffix: '', start: 0 },
      source: {
        url: 'https://news.example/talks_(1)?a=1#p',
        title: 'Talks: on *or* off?',
        site: 'News Example',
        byline: 'Ada Writer',
        publishedAt: '2020-03-12T10:00:00Z',
      },
      entries: [entry],
      tags: ['border talks'],
      savedAt: Date.UTC(2021, 4, 3, 12),
      editedAt: Date.UTC(2021, 4, 3, 12),
    },
  ],
  notes: [
    {
      id,
      about: { kind: 'clipping', clipping: id },
      text: 'See **the other** one.',
      tags: ['doubtful'],
      createdAt: 1,
      editedAt: 1,
      revision: 1,
    },
    {
      id: '7f0c2a8e-6b1f-4e86-9f4e-0d5d1c3b2a10',
      about: { kind: 'entry', entry },
      text: 'Watch him.',
      tags: [],
      createdAt: 1,
      editedAt: Date.UTC(2022, 0, 1, 12),
      revision: 1,
    },
    {
      id: '8f0c2a8e-6b1f-4e86-9f4e-0d5d1c3b2a10',
      about: { kind: 'free' },
      text: 'An idea\n\nand more of it',
      tags: [],
      createdAt: 1,
      editedAt: 1,
      revision: 1,
    },
  ],
};

describe('Markdown in one file', () => {
  it('holds quote, source, comment and notes', async () => {
    const markdown = await textOf(writeMarkdown(records, names));
    expect(markdown).toContain('> Talks went on.\n> \\# They failed.\n');
    expect(markdown).toContain(
      '— Ada Writer, [Talks: on \\*or\\* off?](https://news.example/talks_%281%29?a=1#p), News Example, 12 March 2020',
    );
    for (const part of [
      'See **the other** one.',
      'Note on Xi Jinping',
      'Watch him.',
      'An idea',
      'Tags: border talks, doubtful',
    ]) {
      expect(markdown).toContain(part);
    }
  });

  it('renders no element of a quote or a title', () => {
    const shown = fc.property(someText, (text) => {
      const html = marked.parse(plainMarkdown(text), { async: false });
      expect(html.match(/<(?!\/?p>|br>)[a-z][^>]*>/gi) ?? []).toEqual([]);
      expect(wordsOf(html)).toBe(wordsOf(escaped(text)));
    });
    fc.assert(shown, seeded);
  });

  it.each([
    '<script>alert(1)</script>',
    '[x](javascript:alert(1))',
    '%% hidden',
    '==mark==',
    '$5 and $6',
    '1. one',
    '- one',
    '    code',
    '# one',
    'a\n===',
    'a\n---',
    '&lt;',
    '![[file]]',
    '```\ncode',
    '~~~',
    '> quote',
    '| a |\n| - |',
  ])('shows %j as it is', (text) => {
    const html = marked.parse(plainMarkdown(text), { async: false });
    expect(html).toMatch(/^<p>[\s\S]*<\/p>\s*$/);
    expect(wordsOf(html)).toBe(wordsOf(escaped(text)));
  });

  it('keeps a title on its line', () => {
    expect(plainLine('one\ntwo')).toBe('one two');
  });
});

/** What HTML shows, without white space, which Markdown does not keep. */
function wordsOf(html: string): string {
  return html
    .replace(/<\/?p>|<br>/g, '')
    .replaceAll('\0', '')
    .replace(/\s+/g, '');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

describe('the folder', () => {
  it('holds each record once, and links actors and clippings', () => {
    const files = new Map([...markdownFolder(records, names)].map(({ path, text }) => [path, text]));
    expect([...files.keys()]).toEqual([
      'Clippings/Talks on or off 2021-05-03.md',
      'Notes/An idea.md',
      'Actors/Xi Jinping.md',
    ]);
    const [, head, body = ''] = (files.get('Clippings/Talks on or off 2021-05-03.md') ?? '').split('---\n');
    expect(parse(head ?? '')).toEqual({
      title: 'Talks: on *or* off?',
      source: 'https://news.example/talks_(1)?a=1#p',
      author: 'Ada Writer',
      site: 'News Example',
      published: '2020-03-12T10:00:00Z',
      saved: '2021-05-03',
      actors: ['[[Xi Jinping]]'],
      tags: ['border-talks', 'doubtful'],
      id,
    });
    expect(body).toContain('See **the other** one.');
    expect(files.get('Actors/Xi Jinping.md')).toContain('Watch him.');
    expect(files.get('Actors/Xi Jinping.md')).toContain('- [[Talks on or off 2021-05-03]]');
  });

  it('is a zip that opens, with no two files that one system takes for the same', async () => {
    await fc.assert(
      fc.asyncProperty(someRecords, async (some) => {
        const files = [...markdownFolder(some, names)];
        const opened = unzipSync(await bytesOf(zipped(files)));
        expect(
          Object.entries(opened).map(([path, bytes]) => [
            path,
            new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
          ]),
        ).toEqual(files.map(({ path, text }) => [path, text]));
        const paths = Object.keys(opened).map((path) => path.normalize('NFC').toLowerCase());
        expect(new Set(paths).size).toBe(files.length);
      }),
      seeded,
    );
  });
});

describe('front matter', () => {
  it('gives a YAML parser the same text', () => {
    fc.assert(
      fc.property(someText, fc.array(someText), (text, list) => {
        const yaml = frontMatter([
          ['text', `x${text}`],
          ['list', ['x', ...list]],
        ]);
        expect(parse(yaml.slice(4, -4))).toEqual({ text: `x${text}`, list: ['x', ...list] });
      }),
      seeded,
    );
  });
});

describe('a file name', () => {
  it.each([
    ['What now? A/B: "C" <D>|*', 'What now A B C D'],
    ['..hidden. ', 'hidden'],
    ['con', '_con'],
    ['LPT1.txt', '_LPT1.txt'],
    ['a\u202eb\u0000c\nd', 'a b c d'],
    ['[[link]]#part^block', 'link part block'],
    ['???', ''],
  ])('made of %j is %j', (text, name) => {
    expect(safeName(text)).toBe(name);
  });

  it('is short enough in bytes, and not cut within a character', () => {
    expect(safeName('👩‍👩‍👧'.repeat(50))).toMatch(/^👩‍?👩‍?👧/u);
    expect(new TextEncoder().encode(safeName('中'.repeat(300))).length).toBeLessThanOrEqual(200);
    expect(safeName('ф'.repeat(300)).length).toBeLessThanOrEqual(80);
  });

  it('is fresh, whatever was asked for before', () => {
    const fresh = fileNames();
    const made = ['Story', 'story', 'Story 2', 'STORY', 'Story 2', '', '?', 'Caf\u00e9', 'Cafe\u0301'].map(
      (text) => fresh(text, 'Untitled'),
    );
    expect(made).toEqual([
      'Story',
      'story 2',
      'Story 2 2',
      'STORY 3',
      'Story 2 3',
      'Untitled',
      'Untitled 2',
      'Café',
      'Café 2',
    ]);
  });
});

describe('tags', () => {
  it('become what Obsidian takes', () => {
    expect(
      obsidianTags(['border talks', 'Border-talks', '2020', '#x', 'a/b', '!', 'Иран', 'border  talks']),
    ).toEqual(['border-talks', 'Border-talks', 'x', 'a/b', 'Иран']);
  });
});
