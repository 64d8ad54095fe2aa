import { describe, expect, it } from 'vitest';
import { readSource } from '../../../lib/glossary/read-source';
import type { SourceFile } from '../../../lib/glossary/yaml-file';

const about = { id: 'test', title: 'Test', description: 'Test', licence: 'CC0-1.0', language: 'en' };

const articles = `
first:
  title: A first article
  publisher: { text: A paper, certainty: inferred }
  published: { date: 2020 }
`;
const relations = `
leads: { inverse: led by, stance: with }
rival of: { inverse: rival of, stance: against }
`;
const person = `
kind: person
entries:
  - id: ann-archer
    name: Ann Archer
    importance: 1
    aliases: { always: [Ann Archer], introduced: [Archer] }
    summary: Leads the Bowmen.
    background:
      - { text: She leads the Bowmen., sources: [first 2] }
    relations:
      - { type: leads, to: the-bowmen, asOf: 2020, sources: [first 2] }
`;
const group = `
kind: armed-group
entries:
  - id: the-bowmen
    name: The Bowmen
    importance: 2
    aliases: { exact-case: [Bowmen] }
    summary: A band of archers.
    background:
      - { text: They shoot., sources: [first 3] }
`;

function files(changed: Record<string, string> = {}): SourceFile[] {
  const all = {
    'articles.yaml': articles,
    'relations.yaml': relations,
    'person.yaml': person,
    'armed-group.yaml': group,
    ...changed,
  };
  return Object.entries(all).map(([name, text]) => ({ name, text }));
}

function problemsOf(changed: Record<string, string>) {
  const result = readSource(files(changed), about);
  if (result.kind === 'pack') throw new Error('no problem was found');
  return result.problems;
}

describe('readSource', () => {
  it('puts a relation on both cards, read from each side', () => {
    const result = readSource(files(), about);
    if (result.kind !== 'pack') throw new Error(JSON.stringify(result.problems));
    const [ann, bowmen] = result.pack.entries;
    expect(ann?.relations).toEqual([
      {
        to: 'the-bowmen',
        label: 'leads',
        stance: 'with',
        asOf: '2020',
        sources: [{ article: 'first', paragraph: 2 }],
      },
    ]);
    expect(bowmen?.relations).toEqual([
      {
        to: 'ann-archer',
        label: 'led by',
        stance: 'with',
        asOf: '2020',
        sources: [{ article: 'first', paragraph: 2 }],
      },
    ]);
  });

  it('puts a relation that both cards state on each only once', () => {
    const both = group.replace(
      'background:',
      'relations:\n      - { type: led by, to: ann-archer, sources: [first 2] }\n    background:',
    );
    const result = readSource(files({ 'armed-group.yaml': both }), about);
    if (result.kind !== 'pack') throw new Error(JSON.stringify(result.problems));
    expect(result.pack.entries.map(({ relations: { length } }) => length)).toEqual([1, 1]);
  });

  it('reports further mistakes of an entry that has one, and none in those that refer to it', () => {
    const broken = person
      .replace('importance: 1', 'importance: 9')
      .replace('to: the-bowmen', 'to: the-beaumen');
    const referring = group.replace(
      'summary: A band',
      'relations: [{ type: rival of, to: ann-archer, sources: [first 3] }]\n    summary: A band',
    );
    const result = readSource(
      [
        { name: 'articles.yaml', text: articles },
        { name: 'relations.yaml', text: relations },
        { name: 'person.yaml', text: broken },
        { name: 'group.yaml', text: referring },
      ],
      about,
    );
    expect(
      result.kind === 'problems' && result.problems.map(({ entry, field }) => `${entry} ${field}`),
    ).toEqual(['ann-archer importance', 'ann-archer relations.0.to']);
  });

  it('does not miss entries whose file cannot be read', () => {
    const result = readSource(
      [
        { name: 'articles.yaml', text: articles },
        { name: 'relations.yaml', text: relations },
        { name: 'person.yaml', text: person },
        { name: 'group.yaml', text: group.replace('kind: armed-group', 'kind: band') },
      ],
      about,
    );
    expect(result.kind === 'problems' && result.problems.map(({ file }) => file)).toEqual(['group.yaml']);
  });

  it('reports every mistake with file, line, entry and field', () => {
    const problems = problemsOf({
      'person.yaml': person
        .replace('Leads the Bowmen.', `${'x'.repeat(161)}`)
        .replace('importance: 1', 'importance: 4'),
      'armed-group.yaml': group.replace('[first 3]', '[first three]'),
    });
    expect(problems).toMatchObject([
      { file: 'person.yaml', line: 6, entry: 'ann-archer', field: 'importance' },
      { file: 'person.yaml', line: 8, entry: 'ann-archer', field: 'summary' },
      { file: 'armed-group.yaml', line: 10, entry: 'the-bowmen', field: 'background.0.sources.0' },
    ]);
  });

  it.each([
    ['a field nobody knows', person.replace('importance', 'weight: 3\n    importance'), 'weight'],
    [
      'a background without a source',
      person.replace(', sources: [first 2] }\n    rel', ' }\n    rel'),
      'background.0.sources',
    ],
    [
      'an article nobody knows',
      person.replace('[first 2] }\n    rel', '[second 2] }\n    rel'),
      'background.0.sources.0',
    ],
    [
      'a relation to an entry nobody knows',
      person.replace('to: the-bowmen', 'to: the-spearmen'),
      'relations.0.to',
    ],
    ['a relation type nobody knows', person.replace('type: leads', 'type: likes'), 'relations.0.type'],
    ['an id that is not kebab-case', person.replace('id: ann-archer', 'id: Ann Archer'), 'id'],
    [
      'an alias that another entry is sure of',
      person.replace('always: [Ann Archer]', 'always: [Bowmen]'),
      'aliases.exact-case.0',
    ],
  ])('refuses %s', (_, text, field) => {
    expect(problemsOf({ 'person.yaml': text }).map((problem) => problem.field)).toContain(field);
  });

  it('tells where a file stops being YAML', () => {
    expect(problemsOf({ 'person.yaml': 'kind: person\nentries: [' })).toMatchObject([
      { file: 'person.yaml', line: 2 },
    ]);
  });

  it('lets entries share a form that the page decides', () => {
    const shared = group.replace('exact-case: [Bowmen]', 'exact-case: [Bowmen], introduced: [Archer]');
    expect(readSource(files({ 'armed-group.yaml': shared }), about).kind).toBe('pack');
  });
});
