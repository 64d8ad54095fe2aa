/** Endings that common words take and given names hardly do. */
const inflection = /(?:ing|ed|ly|al|ic|ous|ive|ial|ary|ent|less|ful|s)$/;

/** Whether a word that a sentence begins with reads like an inflected or derived common word: *Meeting*, *Officials*. */
export function isInflected(word: string): boolean {
  return inflection.test(word);
}
