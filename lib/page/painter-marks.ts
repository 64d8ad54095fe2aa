import Mark from 'mark.js';
import { kinds } from '../model/entry';
import type { Mention } from '../model/mention';
import type { Look } from '../model/preferences';
import { type Block, partsOf, rangeOf } from './block';
import { type Ground, groundOf, grounds } from './ground';
import { declarationsOf, forcedDeclarationsOf } from './look';
import { startPageStyle } from './page-style';
import type { Hit, Painter } from './painter';

const CLASS = 'dossier-mark';

/** A text node that marks were cut out of. */
interface Cut {
  node: Text;
  /** What it held. */
  data: string;
  /** What of that it still holds; other data means that the page has written to it. */
  head: string;
  /** The marks, and the text nodes between and after them. */
  rest: ChildNode[];
}

interface Painted {
  cuts: Cut[];
  /** By where the mention starts in its block. */
  marks: Map<number, Element[]>;
}

/**
 * Paints with `<mark>` elements, which every screen reader sees, by mark.js' `markRanges`. Changes the DOM;
 * clearing restores it node by node: the page's own text nodes stay in place throughout, since frameworks
 * hold on to them.
 */
export function startMarksPainter(signal: AbortSignal, look: Look): Painter {
  const painted = new Map<Block, Painted>();
  const hits = new WeakMap<Element, Hit>();

  const style = startPageStyle(signal, rules(look));

  const clear = (block: Block) => {
    for (const cut of painted.get(block)?.cuts ?? []) mend(cut);
    painted.delete(block);
  };

  signal.addEventListener('abort', () => {
    for (const block of [...painted.keys()]) clear(block);
  });

  return {
    paint(block, mentions) {
      clear(block);
      const ground = groundOf(block.element);
      const cuts: Cut[] = [];
      const marks: Painted['marks'] = new Map();
      for (const [node, parts] of partsByNode(block, mentions)) {
        style.bringTo(node);
        cuts.push(
          cut(node, parts, ground, (mark, mention) => {
            marks.set(mention.start, [...(marks.get(mention.start) ?? []), mark]);
            hits.set(mark, { block, mention });
          }),
        );
      }
      painted.set(block, { cuts, marks });
    },
    clear,
    at(_x, _y, element) {
      const mark = element?.closest(`.${CLASS}`);
      return (mark && hits.get(mark)) ?? null;
    },
    rangeOf(block, mention) {
      const marks = painted.get(block)?.marks.get(mention.start);
      const first = marks?.[0];
      const last = marks?.at(-1);
      if (!first || !last) return rangeOf(block, mention);
      if (!first.isConnected || !last.isConnected) return null;
      const range = document.createRange();
      range.setStartBefore(first);
      range.setEndAfter(last);
      return range;
    },
    // Marks that the page removed come back with the block, which is then found anew.
    restore: style.renew,
  };
}

/** A stretch of a text node, and what it is a mention of. */
interface MarkedPart {
  from: number;
  to: number;
  mention: Mention;
}

function partsByNode(block: Block, mentions: readonly Mention[]): Map<Text, MarkedPart[]> {
  const byNode = new Map<Text, MarkedPart[]>();
  for (const mention of mentions) {
    for (const { node, from, to } of partsOf(block, mention)) {
      if (!node.isConnected) continue;
      byNode.set(node, [...(byNode.get(node) ?? []), { from, to, mention }]);
    }
  }
  return byNode;
}

function cut(
  node: Text,
  parts: readonly MarkedPart[],
  ground: Ground,
  made: (mark: Element, mention: Mention) => void,
): Cut {
  const { data, nextSibling } = node;
  const mentionOf = new Map(
    parts.map(({ from, to, mention }) => [{ start: from, length: to - from }, mention]),
  );
  // The text node itself as the context, so that mark.js counts offsets in it alone. Its types know elements
  // only; its code (8.11.1) asks a context for `contains` and makes it the root of a NodeIterator, no more.
  new Mark(node as unknown as HTMLElement).markRanges([...mentionOf.keys()], {
    className: CLASS,
    each(mark, range) {
      const mention = mentionOf.get(range);
      if (!mention) return;
      // A page that uses mark.js itself would take our marks for its own.
      mark.removeAttribute('data-markjs');
      mark.setAttribute('data-dossier', `${mention.kind} ${ground}`);
      made(mark, mention);
    },
  });
  const rest: ChildNode[] = [];
  for (let next = node.nextSibling; next && next !== nextSibling; next = next.nextSibling) rest.push(next);
  return { node, data, head: node.data, rest };
}

/** Takes the marks out. Where the page has written to the text node meanwhile, its words stand. */
function mend({ node, data, head, rest }: Cut): void {
  for (const part of rest) part.remove();
  // Appending, unlike setting `data`, leaves a selection within the head where it is.
  if (node.data === head) node.appendData(data.slice(head.length));
}

function rules(look: Look): string {
  const ofKinds = grounds.flatMap((ground) =>
    kinds.map((kind) => `.${CLASS}[data-dossier="${kind} ${ground}"]{${declarationsOf(look, kind, ground)}}`),
  );
  // On `<mark>` browsers force the background of marked text, and Chromium also the colour that goes with it, unless it is
  // told to leave that of the text around.
  const forced = `${forcedDeclarationsOf(look)};background-color:transparent;forced-color-adjust:preserve-parent-color`;
  // Printed pages are left plain.
  return `.${CLASS}{all:unset}@media screen{${ofKinds.join('')}}@media screen and (forced-colors:active){.${CLASS}[data-dossier]{${forced}}}`;
}
