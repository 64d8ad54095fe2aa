import type { Block } from './block';

/**
 * A block that grew beyond this is cut at the next node border, so that one message and one painting stay
 * small. In UTF-16 units; chosen: ten times a long paragraph.
 */
const MAX_BLOCK_CHARS = 10_000;

/** Collects text into blocks. */
export class Runs {
  readonly blocks: Block[] = [];
  #text = '';
  #pieces: { node: Text; start: number }[] = [];
  /** Where the last line break stands. */
  #brokenAt: number | null = null;

  constructor(readonly element: Element) {}

  add(node: Text): void {
    const { data } = node;
    if (this.#text.length > MAX_BLOCK_CHARS) this.end();
    // White space before the first word belongs to no name.
    if (data === '' || (this.#text === '' && !/\S/.test(data))) return;
    this.#pieces.push({ node, start: this.#text.length });
    this.#text += data;
  }

  /** One break goes on with the text; a second one directly after it begins a new paragraph. */
  lineBreak(): void {
    if (this.#text === '') return;
    if (this.#brokenAt !== null && !/\S/.test(this.#text.slice(this.#brokenAt))) {
      this.end();
      return;
    }
    this.#brokenAt = this.#text.length;
    this.#text += '\n';
  }

  end(): void {
    // A list that has grown keeps room for more; a copy is as long as it is.
    if (/\S/.test(this.#text))
      this.blocks.push({ element: this.element, text: this.#text, pieces: this.#pieces.slice() });
    this.#text = '';
    this.#pieces = [];
    this.#brokenAt = null;
  }
}
