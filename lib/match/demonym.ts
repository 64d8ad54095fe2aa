/** Endings of the adjectives and names of peoples, not of states (Iran, Japan), in small letters. */
const demonym = /(?:[ie]an|[^u]ican|ghan|german|ish|ese|bek|akh|jik|yz|men|i)s?$/;

/** Whether a word reads like a people's name or adjective: American, Uzbeks, Turkish. In doubt, a state's name. */
export function isDemonym(word: string): boolean {
  return demonym.test(word.toLowerCase());
}
