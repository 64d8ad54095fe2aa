import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AhoCorasick from 'modern-ahocorasick';
import { compile, type Nameable } from '../../lib/match/compile';
import { finder } from '../../lib/match/find';
import { childOf, type NameIndex, readIndex, wordsOf } from '../../lib/match/index-format';
import { tokenise } from '../../lib/match/tokenise';
import { Gap, Tokens } from '../../lib/match/tokens';
import type { EntryId } from '../../lib/model/entry';
import { loadGlossary } from '../../scripts/glossary-load';
import { inTurns } from './ratio';

/**
 * `npm run bench:find`: the finder against a bare trie walk, one big RegExp and an Aho–Corasick package, on the same
 * text and names, in turns (design 8). Absolute times are for orientation; the ratios are what holds.
 */
const NAMES = [300, 1_000, 10_000, 100_000];
const WORDS = [1_000, 10_000, 100_000];
/** A RegExp of more names, or the package on more text, takes minutes and says nothing new. */
const MOST_FOR_REGEXP = 1_000;
const MOST_FOR_AHO = 10_000;

const sample = readFileSync(new URL('../../assets/sample/article.html', import.meta.url), 'utf8')
  .replace(/<(style|script)[\s\S]*?<\/\1>/g, '')
  .split(/<\/?(?:p|h\d|li|figcaption)[^>]*>/)
  .map((part) =>
    part
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  )
  .filter((part) => part.length > 40);

function pageOf(words: number): string[] {
  const blocks: string[] = [];
  for (let count = 0, i = 0; count < words; i++) {
    const block = sample[i % sample.length] ?? '';
    blocks.push(block);
    count += block.split(' ').length;
  }
  return blocks;
}

/** The first names of the glossary, then made-up ones of two words, as many as asked for. */
function entriesOf(names: number): Nameable[] {
  const entries: Nameable[] = [];
  let count = 0;
  for (const entry of loadGlossary().entries) {
    if (count >= names) return entries;
    entries.push({
      ...entry,
      relations: entry.relations.filter(({ to }) => entries.some(({ id }) => id === to)),
    });
    count += entry.aliases.length;
  }
  for (let i = 0; count < names; i++, count++) {
    const text = `X${((i * 7919) % 99_991).toString(36)} Y${i.toString(36)}`;
    // Made up here, of the letters and digits that an id may have.
    entries.push({
      id: `made-up-${i}` as EntryId,
      kind: 'person',
      importance: 3,
      aliases: [{ text, rule: 'always' }],
      decoys: [],
      relations: [],
    });
  }
  return entries;
}

/** Tokens and trie alone: no rules, no decoys, no evidence. */
function bareTrie(index: NameIndex): (blocks: readonly string[]) => number {
  const tokens = new Tokens();
  return (blocks) => {
    let found = 0;
    for (const text of blocks) {
      tokenise(text, wordsOf(index), tokens);
      for (let from = 0; from < tokens.count; from++) {
        let node = index.rootChild[tokens.word[from] ?? 0] ?? 0;
        for (let at = from + 1; node !== 0; at++) {
          if (index.formStart[node] !== index.formStart[node + 1]) found++;
          if (at >= tokens.count || tokens.gap[at] === Gap.end) break;
          node = childOf(index, node, tokens.word[at] ?? 0);
        }
      }
    }
    return found;
  };
}

const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

console.log('Time to find, µs per 1 000 words (in brackets: times the finder)');
for (const names of NAMES) {
  const entries = entriesOf(names);
  const spellings = [...new Set(entries.flatMap(({ aliases }) => aliases.map(({ text }) => text)))];
  const index = readIndex(compile(entries));
  const { findPage } = finder(index);
  const walk = bareTrie(index);
  const pattern = new RegExp(
    `\\b(?:${spellings
      .toSorted((a, b) => b.length - a.length)
      .map(escaped)
      .join('|')})\\b`,
    'g',
  );
  const aho = new AhoCorasick(spellings);
  for (const words of WORDS) {
    const blocks = pageOf(words);
    const count = blocks.join(' ').split(' ').length;
    const runs: Record<string, () => void> = {
      finder: () => findPage(blocks, new Map()),
      trie: () => walk(blocks),
    };
    if (words <= MOST_FOR_AHO) runs['aho-corasick'] = () => blocks.map((text) => aho.search(text));
    if (names <= MOST_FOR_REGEXP && words <= MOST_FOR_AHO) {
      runs.regexp = () => blocks.map((text) => [...text.matchAll(pattern)]);
    }
    const times = inTurns(runs);
    const cells = Object.entries(times).map(
      ([name, ms]) =>
        `${name} ${((ms / count) * 1e6).toFixed(0)} (${(ms / (times.finder ?? ms)).toFixed(2)})`,
    );
    console.log(`  ${names} names, ${words} words: ${cells.join(', ')}`);
  }
}

console.log('Time to load, ms (in brackets: times reading the bytes)');
const folder = mkdtempSync(join(tmpdir(), 'dossier-bench-'));
for (const names of NAMES) {
  const entries = entriesOf(names);
  const file = join(folder, `${names}.bin`);
  const started = performance.now();
  writeFileSync(file, new Uint8Array(compile(entries)));
  const compiled = performance.now() - started;
  const json = JSON.stringify(entries);
  const readBytes = () => {
    const { buffer, byteOffset, byteLength } = readFileSync(file);
    return buffer.slice(byteOffset, byteOffset + byteLength);
  };
  const block = sample.slice(0, 1);
  const times = inTurns({
    read: () => void readBytes(),
    'load and first find': () => void finder(readIndex(readBytes())).findPage(block, new Map()),
    'JSON.parse': () => void JSON.parse(json),
  });
  const cells = Object.entries(times).map(
    ([name, ms]) => `${name} ${ms.toFixed(2)} (${(ms / (times.read ?? ms)).toFixed(2)})`,
  );
  console.log(
    `  ${names} names, ${readFileSync(file).length} bytes, compiled in ${compiled.toFixed(0)} ms: ${cells.join(', ')}`,
  );
}
rmSync(folder, { recursive: true });
