import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { bylineNames } from '../../../lib/exchange/byline-names';
import { bylineRoles } from '../../../lib/exchange/byline-roles';
import { citationKey } from '../../../lib/exchange/citation-key';
import { citationLine } from '../../../lib/exchange/citation-line';
import { citedSources } from '../../../lib/exchange/cited-source';
import { writeBibtex } from '../../../lib/exchange/write-bibtex';
import { writeCsl } from '../../../lib/exchange/write-csl';
import type { Clipping, PageSource } from '../../../lib/model/clipping';
import { seeded, someRecords } from './arbitrary';
import { resultOf, textOf } from './finished';

/** The processor compiles its styles and locales when it is first used, which takes seconds on a busy machine. */
const SLOW_MS = 60_000;

const TITLE = 'Pipelines & power: 50% of {what} costs $5_bn #1 ~ ^ \\x `y -- z';
const noon = new Date(2021, 4, 3, 12).getTime();

function clipping(
  source: Partial<PageSource>,
  savedAt = noon,
  id = '6f0c2a8e-6b1f-4e86-9f4e-0d5d1c3b2a10',
): Clipping {
  return {
    id,
    selector: null,
    source: {
      url: 'https://news.example/pipelines?a=1&b=50%25#part',
      title: TITLE,
      site: 'News & Views',
      byline: 'By Ada van der Ward and Bo Doe',
      publishedAt: '2020-03-12T10:00:00Z',
      language: 'en',
      ...source,
    },
    entries: [],
    tags: [],
    savedAt,
    editedAt: savedAt,
  };
}

async function cslOf(clippings: readonly Clipping[]): Promise<{ id: string }[]> {
  return v.parse(v.array(v.looseObject({ id: v.string() })), JSON.parse(await textOf(writeCsl(clippings))));
}

/** What a BibTeX parser from the registry reads, as CSL. */
async function parsedBibtex(clippings: readonly Clipping[]): Promise<object[]> {
  return new Cite(await textOf(writeBibtex(clippings))).data;
}

describe('CSL-JSON', () => {
  it('tells author, title, site, dates and address', async () => {
    expect(await cslOf([clipping({})])).toEqual([
      {
        id: expect.stringMatching(/^vanderward2020pipelines-[0-9a-f]{4}$/),
        type: 'article-newspaper',
        title: TITLE,
        'container-title': 'News & Views',
        author: [
          { family: 'van der Ward', given: 'Ada' },
          { family: 'Doe', given: 'Bo' },
        ],
        issued: { 'date-parts': [[2020, 3, 12]] },
        URL: 'https://news.example/pipelines?a=1&b=50%25',
        accessed: { 'date-parts': [[2021, 5, 3]] },
        language: 'en',
      },
    ]);
  });

  it(
    'is cited by a CSL processor',
    async () => {
      const book = clipping({ url: null, title: 'A Book', byline: 'Xi Doe', site: '' });
      const lines = bibliography(await cslOf([clipping({ title: 'Pipelines & power' }), book]));
      expect(lines).toContain(
        'van der Ward, A., & Doe, B. (2020, March 12). Pipelines & power. News & Views.',
      );
      expect(lines).toContain('https://news.example/pipelines?a=1&b=50%25');
      expect(lines).toContain('Doe, X. (2020). A Book.');
    },
    SLOW_MS,
  );

  it(
    'is cited whatever was clipped',
    async () => {
      await fc.assert(
        fc.asyncProperty(someRecords, async ({ clippings }) => {
          const sources = await cslOf(clippings);
          expect(new Set(sources.map(({ id }) => id)).size).toBe(resultOf(citedSources(clippings)).length);
          expect(() => bibliography(sources)).not.toThrow();
        }),
        { ...seeded, numRuns: 30 },
      );
    },
    SLOW_MS,
  );
});

/** The sources as the APA style cites them, by a CSL processor. */
function bibliography(sources: object[]): string {
  return new Cite(sources).format('bibliography', { template: 'apa', lang: 'en-US' });
}

describe('BibTeX', () => {
  it('gives a parser what was clipped', async () => {
    expect(await parsedBibtex([clipping({})])).toMatchObject([
      {
        title: TITLE,
        author: [
          { family: 'Ward', given: 'Ada', 'non-dropping-particle': 'van der' },
          { family: 'Doe', given: 'Bo' },
        ],
        issued: { 'date-parts': [[2020, 3, 12]] },
        URL: 'https://news.example/pipelines?a=1&b=50%25',
        accessed: { 'date-parts': [[2021, 5, 3]] },
      },
    ]);
  });

  it('keeps a newsroom whole', async () => {
    expect(await parsedBibtex([clipping({ byline: 'Reuters and agencies' })])).toMatchObject([
      { author: [{ family: 'Reuters' }, { family: 'agencies' }] },
    ]);
  });

  it('is parsed whatever was clipped, an entry per source, with the titles as they were', async () => {
    await fc.assert(
      fc.asyncProperty(someRecords, async ({ clippings }) => {
        const parsed = await parsedBibtex(clippings);
        const titles = resultOf(citedSources(clippings)).map(({ title }) => ({
          title: title.replace(/\s+/g, ' ').trim(),
        }));
        expect(parsed).toMatchObject(titles.map(({ title }) => (title === '' ? {} : { title })));
      }),
      seeded,
    );
  });
});

describe('a source', () => {
  it('is cited once, however many passages were kept of it, with what the newest tells', () => {
    const sources = resultOf(
      citedSources([
        clipping({ title: 'New', byline: '' }, noon + 5, '7f0c2a8e-6b1f-4e86-9f4e-0d5d1c3b2a10'),
        clipping({ title: 'Old', url: 'https://news.example/pipelines?a=1&b=50%25#other' }),
        clipping({ url: 'https://news.example/else' }),
      ]),
    );
    expect(sources.map(({ title, savedAt }) => [title, savedAt])).toEqual([
      ['New', noon + 5],
      [expect.stringContaining('Pipelines'), noon],
    ]);
  });

  it('has a key that no other source changes', () => {
    const [alone] = resultOf(citedSources([clipping({})]));
    const [beside] = resultOf(citedSources([clipping({}), clipping({ url: 'https://news.example/else' })]));
    if (!alone || !beside) throw new Error('no source');
    expect(citationKey(beside)).toBe(citationKey(alone));
  });

  it.each([
    ['Агентство', 'Новости', 'site'],
    ['', '', 'no site'],
  ])('has a key in ASCII when its author is %j and its title %j', (byline, title) => {
    const [source] = resultOf(citedSources([clipping({ byline, title, site: '' })]));
    if (!source) throw new Error('no source');
    expect(citationKey(source)).toMatch(/^source2020-[0-9a-f]{4}$/);
  });

  it('is cited in a line', () => {
    expect(citationLine(clipping({ title: 'Pipelines', byline: 'Ada Ward' }))).toBe(
      'Ada Ward, “Pipelines”, News & Views, 12 March 2020, https://news.example/pipelines?a=1&b=50%25#part (accessed 3 May 2021)',
    );
    const book = { url: null, title: 'A Book', site: '' };
    expect(citationLine({ source: book, savedAt: noon })).toBe('“A Book”');
    expect(citationLine({ source: book, savedAt: noon, place: { unit: 'page', at: '45-47' } })).toBe(
      '“A Book”, p. 45–47',
    );
  });

  it('is a book with the pages that something was kept of', async () => {
    const book = { url: null, title: 'A Book', site: '', byline: 'Xi Doe' };
    const passages = [
      { ...clipping(book, noon), place: { unit: 'page' as const, at: '12' } },
      {
        ...clipping(book, noon + 1, '7f0c2a8e-6b1f-4e86-9f4e-0d5d1c3b2a10'),
        place: { unit: 'page' as const, at: '45-47' },
      },
      {
        ...clipping(book, noon + 2, '8f0c2a8e-6b1f-4e86-9f4e-0d5d1c3b2a10'),
        place: { unit: 'location' as const, at: '900' },
      },
    ];
    expect(await cslOf(passages)).toMatchObject([{ type: 'book', locator: '12, 45-47' }]);
    expect(await textOf(writeBibtex(passages))).toContain('pages = {12, 45--47}');
  });
});

describe('a byline', () => {
  it.each([
    ['By Ada Ward', [{ given: 'Ada', family: 'Ward' }]],
    [
      'Ada Ward, Bo Doe & Cy Roe',
      [
        { given: 'Ada', family: 'Ward' },
        { given: 'Bo', family: 'Doe' },
        { given: 'Cy', family: 'Roe' },
      ],
    ],
    ['Ward, Ada', [{ given: 'Ada', family: 'Ward' }]],
    ['Bo Jones, Jr.', [{ given: 'Bo', family: 'Jones Jr.' }]],
    ['Agence France-Presse', [{ literal: 'Agence France-Presse' }]],
    ['Reuters', [{ literal: 'Reuters' }]],
    ['News Desk', [{ literal: 'News Desk' }]],
    ['Ali ibn Yusuf', [{ given: 'Ali', family: 'ibn Yusuf' }]],
    ['Sandra Anderson', [{ given: 'Sandra', family: 'Anderson' }]],
    ['', []],
  ])('of %j names %j', (byline, names) => {
    expect(bylineNames(byline)).toEqual(names);
  });

  it.each([
    ['Ada Ward (Ed.), Bo Doe', ['Doe'], ['Ward']],
    ['Ada Ward and Bo Doe (eds.)', [], ['Ward', 'Doe']],
    ['Edited by Ada Ward', [], ['Ward']],
    ['Анна Каримова (ред.)', [], ['Каримова']],
    ['Ada Ward', ['Ward'], []],
  ])('of %j tells authors from editors', (byline, authors, editors) => {
    const families = (names: readonly object[]) => names.map((name) => 'family' in name && name.family);
    const roles = bylineRoles(byline);
    expect([families(roles.authors), families(roles.editors)]).toEqual([authors, editors]);
  });

  it('with an editor is cited by processors', async () => {
    const edited = clipping({
      url: null,
      title: 'Дороги {и} реки',
      byline: 'Анна Каримова (ред.)',
      site: '',
    });
    expect(await cslOf([edited])).toMatchObject([
      { title: 'Дороги {и} реки', editor: [{ family: 'Каримова', given: 'Анна' }] },
    ]);
    expect(await parsedBibtex([edited])).toMatchObject([
      { title: 'Дороги {и} реки', editor: [{ family: 'Каримова', given: 'Анна' }] },
    ]);
  });
});
