import type { Introduction } from '../model/mention';
import type { NameIndex } from './index-format';
import type { Tokens } from './tokens';
import type { PageSoFar } from './vouching';

/** A span that means an entry. `entry` and `form` are numbers of the index; offsets are UTF-16 units, half-open. */
export interface Found {
  start: number;
  end: number;
  entry: number;
  form: number;
  /** For a short form: the entry of the page that vouches for it, itself or a related one. Else `NO_ENTRY`. */
  witness: number;
}

/** The entries that a page has named by a sure form, and as what and among which words it did so first. */
export type Introduced = Map<number, Pick<Introduction, 'as' | 'around'>>;

/** What is known of a page while its blocks are read, and added to. */
export interface PageState extends PageSoFar {
  readonly introduced: Introduced;
  readonly strangers: Set<number>;
}

/** The state of reading one block. */
export interface BlockReading {
  readonly index: NameIndex;
  readonly tokens: Tokens;
  readonly page: PageState;
  readonly mentions: Found[];
  /** Made for the first short form that waits. */
  waiting: Set<number> | null;
  /** First token that no mention or decoy has taken. */
  consumed: number;
}
