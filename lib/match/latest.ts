/** In which order the entries of a page were named, the last time each. */
export class Latest {
  readonly #order = new Map<number, number>();
  #next = 0;

  /** `before`: the entries that other blocks of the page have named, the latest at the end. */
  constructor(before: readonly number[]) {
    for (const entry of before) this.name(entry);
  }

  name(entry: number): void {
    this.#order.set(entry, this.#next++);
  }

  /** Whether `entry` was named after `rival`; also where only it was. */
  isAfter(entry: number, rival: number): boolean {
    return (this.#order.get(entry) ?? -1) > (this.#order.get(rival) ?? -1);
  }
}
