import { type Kind, kinds } from '../model/entry';
import type { Mention } from '../model/mention';
import type { Look } from '../model/preferences';
import { type Block, rangeOf } from './block';
import { caretAt } from './caret';
import { type Ground, groundOf } from './kind-colours';
import { lineAt } from './line-at';
import { declarationsOf } from './look';
import { startPageStyle } from './page-style';
import type { Painter } from './painter';

/** After so long what the page has cleared from the registry is back, in ms. Chosen. */
const HEARTBEAT_MS = 500;

interface Painted {
  mentions: readonly Mention[];
  ground: Ground;
  ranges: { highlight: Highlight; range: Range }[];
}

/**
 * Paints with the CSS Custom Highlight API: the page's DOM stays untouched. Costs a range per painted
 * mention. The page shares the registry and may clear it, which every call makes good.
 */
export function startHighlightPainter(
  signal: AbortSignal,
  look: Look,
  shadowRoots: () => readonly ShadowRoot[],
): Painter {
  const painted = new Map<Block, Painted>();
  /** The painted blocks that a text node is part of, with the offset at which it begins there. */
  const blocksOfText = new WeakMap<Node, Map<Block, number>>();
  const highlights = new Map<string, Highlight>();
  const rules: string[] = [];
  for (const ground of ['light', 'dark'] as const) {
    for (const kind of kinds) {
      const name = nameOf(kind, ground);
      highlights.set(name, new Highlight());
      rules.push(`::highlight(${name}){${declarationsOf(look, kind, ground)}}`);
    }
  }
  // Printed pages are left plain.
  startPageStyle(signal, `@media screen{${rules.join('')}}`);

  const register = () => {
    for (const [name, highlight] of highlights) {
      if (highlight.size > 0 && CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    }
  };

  // A page that clears the registry tells nobody. Looking costs microseconds.
  const heartbeat = setInterval(register, HEARTBEAT_MS);

  const clear = (block: Block) => {
    for (const { highlight, range } of painted.get(block)?.ranges ?? []) highlight.delete(range);
    painted.delete(block);
  };

  const paint = (block: Block, mentions: readonly Mention[]) => {
    clear(block);
    const ground = groundOf(block.element);
    const ranges: Painted['ranges'] = [];
    for (const mention of mentions) {
      const range = rangeOf(block, mention);
      const highlight = highlights.get(nameOf(mention.kind, ground));
      if (!range || !highlight) continue;
      highlight.add(range);
      ranges.push({ highlight, range });
    }
    painted.set(block, { mentions, ground, ranges });
    for (const { node, start } of block.pieces) {
      const blocks = blocksOfText.get(node) ?? new Map();
      blocksOfText.set(node, blocks.set(block, start));
    }
    register();
  };

  signal.addEventListener('abort', () => {
    clearInterval(heartbeat);
    for (const [name, highlight] of highlights) {
      highlight.clear();
      // Another reader, started after an update of the extension, may have put its own in this place.
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    }
    painted.clear();
  });

  return {
    paint,
    clear,
    at(x, y) {
      if (painted.size === 0) return null;
      register();
      const caret = caretAt(x, y, shadowRoots());
      if (!caret) return null;
      for (const [block, start] of blocksOfText.get(caret.node) ?? []) {
        const offset = start + caret.offset;
        // Inclusive at both ends: right of the middle of a last letter the caret stands behind it.
        for (const mention of painted.get(block)?.mentions ?? []) {
          if (mention.start > offset || mention.end < offset) continue;
          const range = rangeOf(block, mention);
          if (range && lineAt(range, x, y) !== null) return { block, mention };
        }
      }
      return null;
    },
    rangeOf,
    restore() {
      register();
      for (const [block, { mentions, ground, ranges }] of painted) {
        // A range does not follow its text nodes when the page moves them: it stays behind, empty.
        const left = ranges.some(({ range }) => range.collapsed || !(range.startContainer instanceof Text));
        if (left || groundOf(block.element) !== ground) paint(block, mentions);
      }
    },
  };
}

/** With our prefix: the registry is shared with the page. */
function nameOf(kind: Kind, ground: Ground): string {
  return `dossier-${kind}-${ground}`;
}
