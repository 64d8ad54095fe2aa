import { AhoCorasick } from '@monyone/aho-corasick/fast';
import ModernAhoCorasick from 'modern-ahocorasick';
import { compile } from '../../lib/match/compile';
import { finder } from '../../lib/match/find';
import { childOf, type NameIndex, readIndex, wordsOf } from '../../lib/match/index-format';
import { tokenise } from '../../lib/match/tokenise';
import { Gap, Tokens } from '../../lib/match/tokens';
import { inTurns } from './ratio';
import { entriesOf, pageOf, spellingsOf } from './samples';

/**
 * `npm run bench:find`: the finder against a bare trie walk, one big RegExp and two Aho–Corasick packages, on the same
 * text and names, in turns (design 8). Absolute times are for orientation; the ratios are what holds.
 *
 * The packages are asked for two things. `substrings`, as their examples do, gives every place in which the letters of
 * a name stand, "Iran" in "Tirana" included. `whole words` is the finder's task without its rules: the longest names
 * that begin and end at a word's edge; only modern-ahocorasick has it.
 */
const NAMES = [300, 1_000, 10_000, 100_000];
const WORDS = [1_000, 10_000, 100_000];
/** A RegExp of more names, or the slower package on more text, takes minutes and says nothing new. */
const MOST_NAMES_FOR_REGEXP = 1_000;
const MOST_WORDS_FOR_SLOW = 10_000;

/** Tokens and trie alone: no rules, no decoys, no evidence. */
function bareTrie(index: NameIndex): (blocks: readonly string[]) => number {
  const tokens = new Tokens();
  const lookUp = wordsOf(index);
  return (blocks) => {
    let found = 0;
    for (const text of blocks) {
      tokenise(text, lookUp, tokens);
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

function patternOf(spellings: readonly string[]): RegExp {
  const longestFirst = spellings.toSorted((a, b) => b.length - a.length);
  return new RegExp(`\\b(?:${longestFirst.map(escaped).join('|')})\\b`, 'g');
}

console.log('Time to find, µs per 1 000 words (in brackets: times the finder)');
for (const names of NAMES) {
  const entries = entriesOf(names);
  const spellings = spellingsOf(entries);
  const index = readIndex(compile(entries));
  const { findPage } = finder(index);
  const walk = bareTrie(index);
  const pattern = patternOf(spellings);
  const monyone = new AhoCorasick(spellings);
  const modern = new ModernAhoCorasick(spellings);
  for (const words of WORDS) {
    const blocks = pageOf(words);
    const count = blocks.join(' ').split(' ').length;
    const runs: Record<string, () => void> = {
      finder: () => findPage(blocks, new Map()),
      trie: () => walk(blocks),
      '@monyone/aho-corasick, substrings': () => blocks.map((text) => monyone.matchInText(text)),
    };
    if (words <= MOST_WORDS_FOR_SLOW) {
      runs['modern-ahocorasick, substrings'] = () => blocks.map((text) => modern.search(text));
      runs['modern-ahocorasick, whole words'] = () =>
        blocks.map((text) => modern.search(text, { strategy: 'leftmost-longest', wholeWord: true }));
      if (names <= MOST_NAMES_FOR_REGEXP) {
        runs.RegExp = () => blocks.map((text) => [...text.matchAll(pattern)]);
      }
    }
    const times = inTurns(runs);
    const cells = Object.entries(times).map(
      ([name, ms]) =>
        `    ${name}: ${((ms / count) * 1e6).toFixed(0)} (${(ms / (times.finder ?? ms)).toFixed(2)})`,
    );
    console.log(`  ${names} names, ${words} words\n${cells.join('\n')}`);
  }
}
