import type { Entry, EntryId } from '../../lib/model/entry';

const syllables =
  'ka ri mo zha bek sul tan oro nur ab dul khan ali yev gul sha ma ti vor dan es lu pri gor ba he si'.split(
    ' ',
  );

/** Words that no glossary has, always the same ones: of two to four syllables, in the order of a fixed sequence. */
export function* madeUpWords(): Generator<string, never> {
  // The linear congruential generator of "Numerical Recipes"; its high bits are the better ones.
  let state = 1;
  const below = (end: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * end);
  };
  for (;;) {
    const word = Array.from({ length: 2 + below(3) }, () => syllables[below(syllables.length)]).join('');
    yield word.charAt(0).toUpperCase() + word.slice(1);
  }
}

/** A million words of news hold some tens of thousands of different ones (Heaps’ law), names aside. */
const TEXT_WORDS = 20_000;

/** As many entries as asked for: the given ones, then made-up ones with five names each and texts of a usual length. */
export function withMadeUpEntries(entries: readonly Entry[], count: number): Entry[] {
  const words = madeUpWords();
  const textWords = Array.from({ length: TEXT_WORDS }, () => words.next().value);
  let used = 0;
  const some = (length: number) => Array.from({ length }, () => words.next().value).join(' ');
  return Array.from({ length: count }, (_, number) => {
    const like = entries[number % entries.length];
    if (!like) throw new Error('no entries to go by');
    if (number < entries.length) return like;
    // Every fifth word of a text is made up: texts share most of their words.
    const text = (old: string) =>
      old.replace(/(?:\S+ ){4}/g, (four) => `${four}${textWords[used++ % TEXT_WORDS]} `);
    return {
      ...like,
      // Made of letters and digits, as ids may be.
      id: `made-up-${number}` as EntryId,
      name: some(2),
      aliases: [some(1), some(2), some(3), `${some(1)} of ${some(1)}`].map((name) => ({
        text: name,
        rule: 'always' as const,
      })),
      summary: text(like.summary),
      background: like.background.map((statement) => ({ ...statement, text: text(statement.text) })),
    };
  });
}
