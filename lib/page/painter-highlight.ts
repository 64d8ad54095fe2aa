import { type Kind, kinds } from '../model/entry';
import type { Mention } from '../model/mention';
import type { Look } from '../model/preferences';
import { type Block, rangeOf } from './block';
import { caretAt } from './caret';
import { elementAround, shadowRootsAround } from './element-at';
import { type Ground, groundOf, grounds } from './ground';
import { lineAt } from './line-at';
import { declarationsOf, forcedDeclarationsOf } from './look';
import { type PageStyle, startPageStyle } from './page-style';
import type { Painter } from './painter';
import { keepRegistered, register } from './registry';

interface Painted {
  mentions: readonly Mention[];
  ground: Ground;
  ranges: { highlight: Highlight; range: Range; mention: Mention }[];
}

/**
 * Paints with the CSS Custom Highlight API: the page's DOM stays untouched. Costs a range per painted
 * mention.
 */
export function startHighlightPainter(signal: AbortSignal, look: Look): Painter {
  const painted = new Map<Block, Painted>();
  /** The painted blocks by their element, for hit tests. */
  const blocksIn = new WeakMap<Element, Set<Block>>();
  const highlights = new Map<string, Highlight>();
  const styles = new Map<Ground, PageStyle>();
  for (const ground of grounds) {
    for (const kind of kinds) highlights.set(nameOf(kind, ground), new Highlight());
    styles.set(ground, startPageStyle(signal, rulesOf(look, ground)));
  }

  const renew = keepRegistered(highlights, [...styles.values()], signal);

  const clear = (block: Block) => {
    for (const { highlight, range } of painted.get(block)?.ranges ?? []) highlight.delete(range);
    painted.delete(block);
    const beside = blocksIn.get(block.element);
    beside?.delete(block);
    if (beside?.size === 0) blocksIn.delete(block.element);
  };

  const paint = (block: Block, mentions: readonly Mention[]) => {
    clear(block);
    const ground = groundOf(block.element);
    const ranges: Painted['ranges'] = [];
    for (const mention of mentions) {
      const range = rangeOf(block, mention);
      const name = nameOf(mention.kind, ground);
      const highlight = highlights.get(name);
      if (!range || !highlight) continue;
      highlight.add(range);
      register(name, highlight);
      styles.get(ground)?.bringTo(range.startContainer);
      ranges.push({ highlight, range, mention });
    }
    painted.set(block, { mentions, ground, ranges });
    blocksIn.set(block.element, (blocksIn.get(block.element) ?? new Set()).add(block));
  };

  return {
    paint,
    clear,
    at(x, y, element) {
      let blocks: Set<Block> | undefined;
      for (let at = element; at && !blocks; at = elementAround(at)) blocks = blocksIn.get(at);
      // Telling the caret takes browsers up to four times as long as the element: only where there is paint.
      const caret = element && blocks ? caretAt(x, y, shadowRootsAround(element)) : null;
      for (const block of caret && blocks ? blocks : []) {
        const piece = block.pieces.find(({ node }) => node === caret?.node);
        const offset = (piece?.start ?? Number.NaN) + (caret?.offset ?? 0);
        // Inclusive at both ends: right of the middle of a last letter the caret stands behind it.
        const hit = painted
          .get(block)
          ?.ranges.find(
            ({ mention, range }) =>
              mention.start <= offset && offset <= mention.end && lineAt(range, x, y) !== null,
          );
        if (hit) return { block, mention: hit.mention };
      }
      return null;
    },
    rangeOf,
    restore() {
      renew();
      for (const [block, { mentions, ground, ranges }] of painted) {
        // A range does not follow its text nodes when the page moves them: it stays behind, empty.
        const left = ranges.some(({ range }) => range.collapsed || !(range.startContainer instanceof Text));
        if (left || groundOf(block.element) !== ground) paint(block, mentions);
      }
    },
  };
}

/** Only of the grounds that a page has: every rule costs with every element whose style is computed. */
function rulesOf(look: Look, ground: Ground): string {
  const places = kinds.map((kind) => `::highlight(${nameOf(kind, ground)})`);
  const ofKinds = kinds.map((kind, at) => `${places[at]}{${declarationsOf(look, kind, ground)}}`);
  // Printed pages are left plain.
  return `@media screen{${ofKinds.join('')}}@media screen and (forced-colors:active){${places}{${forcedDeclarationsOf(look)}}}`;
}

/** With our prefix: the registry is shared with the page. */
function nameOf(kind: Kind, ground: Ground): string {
  return `dossier-${kind}-${ground}`;
}
