/** A person by parts, or whoever cannot be taken apart, as CSL has it. */
export type BylineName = { family: string; given: string } | { literal: string };

/** Words of newsrooms and agencies, which are no people. */
const NEWSROOM =
  /\b(agence|agency|agencies|ap|afp|associated|bureau|correspondents?|desk|editorial|editors?|france-presse|group|institute|magazine|media|news|newsroom|press|reporters?|reuters|service|staff|tass|team|times|writers|xinhua)\b/i;

/** Small words that belong to the family name: Ludwig van Beethoven, Osama bin Laden. */
const PARTICLE = /^(van|von|der|den|de|del|della|di|da|dos|du|la|le|bin|bint|ibn|al|el|ter|ten|zu|zur)$/;

const SUFFIX = /^(jr|sr|ii|iii|iv|phd|md)\.?$/i;

/**
 * The authors that a byline names. The last word is taken for the family name, as reference managers do: it is wrong
 * for names like Xi Jinping, which no page tells apart. Newsrooms and single words stay whole.
 */
export function bylineNames(byline: string): BylineName[] {
  const names = byline
    .replace(/^\s*by[:\s]+/i, '')
    .split(/\s*(?:[;,&|]|\band\b)\s*/i)
    .filter((name) => name !== '');
  const [first = '', second = ''] = names;
  if (names.length === 2 && byline.includes(',') && !/\s/.test(first) && !/\s/.test(second)) {
    return [{ family: first, given: second }];
  }
  const people: string[] = [];
  for (const name of names) {
    const last = people.pop();
    // "Jones, Jr." was cut in two.
    if (last !== undefined && SUFFIX.test(name)) people.push(`${last} ${name}`);
    else people.push(...(last === undefined ? [name] : [last, name]));
  }
  return people.map(nameOf);
}

function nameOf(name: string): BylineName {
  const words = name.trim().split(/\s+/);
  if (words.length < 2 || words.length > 5 || NEWSROOM.test(name) || !/\p{L}/u.test(name)) {
    return { literal: words.join(' ') };
  }
  let from = words.length - (SUFFIX.test(words.at(-1) ?? '') && words.length > 2 ? 2 : 1);
  while (from > 1 && PARTICLE.test(words[from - 1] ?? '')) from--;
  return { given: words.slice(0, from).join(' '), family: words.slice(from).join(' ') };
}
