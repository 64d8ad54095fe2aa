/** How a node is set: `components/map.css` says the same in rem. */
const PADDING_X = 10;
const PADDING_Y = 6;
const ICON = 20;
const NAME = { line: 17, char: 7.4, most: 4 };
const LABEL = { line: 16, char: 6.4, most: 2 };

/**
 * The height of a node of some width whose label stands over its name. Widths of letters are estimates on the wide
 * side; a text that is longer all the same is cut by its view.
 */
export function nodeHeight(name: string, label: string, width: number): number {
  const room = width - 2 * PADDING_X;
  const labelLines = label === '' ? 0 : Math.min(LABEL.most, linesOf(label, room / LABEL.char));
  const nameLines = Math.min(NAME.most, linesOf(name, (room - ICON) / NAME.char));
  return 2 * PADDING_Y + labelLines * LABEL.line + nameLines * NAME.line;
}

/** How many lines a text takes that breaks between words, and in words longer than a line. */
function linesOf(text: string, charsPerLine: number): number {
  const perLine = Math.max(1, Math.floor(charsPerLine));
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+|(?<=[-–])/)) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= perLine) used = needed;
    else {
      lines += (used === 0 ? 0 : 1) + Math.floor((word.length - 1) / perLine);
      used = ((word.length - 1) % perLine) + 1;
    }
  }
  return lines;
}
