import type { Page } from 'puppeteer-core';

/** A painted mention: its text, and a point on it, in CSS pixels of the viewport. */
export interface PaintedMention {
  text: string;
  x: number;
  y: number;
}

/** The mentions that the Custom Highlight painter shows on a page, in the order of the text. */
export function paintedMentions(page: Page): Promise<PaintedMention[]> {
  return page.evaluate(() => {
    const ranges = [...CSS.highlights]
      .filter(([name]) => name.startsWith('dossier-'))
      .flatMap(([, highlight]) => [...highlight])
      .filter((range) => range instanceof Range);
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    return ranges.map((range) => {
      const [line] = range.getClientRects();
      const { left, top, width, height } = line ?? range.getBoundingClientRect();
      return { text: range.toString(), x: left + width / 2, y: top + height / 2 };
    });
  });
}
