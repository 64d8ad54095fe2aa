import type { Alias, Entry, Kind } from '../lib/model/entry';

/** What an entry is called besides its name. */
export interface OtherNames {
  /** In other languages, with their language. */
  foreign: readonly Alias[];
  /** The main ones in the language of the glossary. */
  also: readonly string[];
}

/** More would be a list to read, not names to recognise. */
const MOST = 3;

/** Of these, one-word aliases are mostly adjectives and plurals: "Turkish", "Afghans". */
const withAdjectives: ReadonlySet<Kind> = new Set(['state', 'people', 'place']);

/**
 * The other names that help to recognise an entry, in the order in which the glossary gives them. Left out are
 * spellings that differ from one shown in case, accents and marks only, and parts of the name such as a surname.
 */
export function otherNames({ name, kind, aliases }: Entry): OtherNames {
  const seen = new Set([folded(name)]);
  const isNew = ({ text }: Alias) => {
    const bare = folded(text);
    if (seen.has(bare) || ` ${folded(name)} `.includes(` ${bare} `)) return false;
    seen.add(bare);
    return true;
  };
  const isForeign = ({ lang }: Alias) => lang !== undefined && !/^en\b/.test(lang);
  const own = aliases.filter(
    (alias) =>
      !isForeign(alias) &&
      (alias.rule === 'always' || alias.rule === 'exact-case') &&
      (alias.rule === 'exact-case' || /\s/.test(alias.text) || !withAdjectives.has(kind)),
  );
  return {
    foreign: aliases.filter(isForeign).filter(isNew).slice(0, MOST),
    also: own
      .filter(isNew)
      .slice(0, MOST)
      .map(({ text }) => text),
  };
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
