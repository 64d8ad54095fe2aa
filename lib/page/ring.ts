import type { Host } from './host';
import { styleOwn } from './own-styles';
import { startFollowing } from './view';

/** Space between the text and the ring, in CSS pixels. */
const GAP = 3;

/** A ring around a mention, over the page. */
export interface Ring {
  /** Shows it around the lines that `lines` gives, wherever they move; none means that they are gone. */
  show(lines: () => readonly DOMRect[]): void;
  hide(): void;
}

/**
 * Makes a ring of our own elements: nothing in the page changes. Two colours, so that it is seen on any ground
 * (WCAG 2.2, technique C40); with forced colours the system's own.
 */
export function startRing(host: Host, signal: AbortSignal): Ring {
  const boxes: HTMLElement[] = [];
  let lines: (() => readonly DOMRect[]) | null = null;

  const boxAt = (index: number) => {
    const made = boxes[index] ?? document.createElement('div');
    if (!boxes[index]) {
      boxes.push(made);
      host.root.append(made);
    }
    return made;
  };
  const settle = () => {
    const rects = joined(lines?.() ?? []);
    rects.forEach(({ left, top, width, height }, index) => {
      styleOwn(
        boxAt(index),
        'all:initial;position:fixed;box-sizing:border-box;pointer-events:none;border:2px solid #1a5fb4;' +
          'border-radius:3px;outline:2px solid #fff;' +
          `left:${left - GAP}px;top:${top - GAP}px;width:${width + 2 * GAP}px;height:${height + 2 * GAP}px`,
      );
    });
    for (const box of boxes.splice(rects.length)) box.remove();
  };
  startFollowing(signal, () => {
    if (lines) settle();
  });

  return {
    show(given) {
      lines = given;
      settle();
      host.raise();
    },
    hide() {
      lines = null;
      settle();
    },
  };
}

/** Boxes of one line as one: a name that elements divide has several. */
function joined(boxes: readonly DOMRect[]): DOMRect[] {
  const lines: DOMRect[] = [];
  for (const box of boxes) {
    const last = lines.at(-1);
    const middle = box.top + box.height / 2;
    if (!last || middle < last.top || middle > last.bottom) lines.push(box);
    else {
      const [left, top] = [Math.min(last.left, box.left), Math.min(last.top, box.top)];
      const [right, bottom] = [Math.max(last.right, box.right), Math.max(last.bottom, box.bottom)];
      lines[lines.length - 1] = new DOMRect(left, top, right - left, bottom - top);
    }
  }
  return lines;
}
