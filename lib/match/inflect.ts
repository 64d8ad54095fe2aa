import type { Alias, Kind } from '../model/entry';

/** Kinds whose one-word names have a plural: Uzbeks, Talibs, Soviets. Nobody writes "Kabuls" or "the Putins". */
const plural: ReadonlySet<Kind> = new Set(['state', 'people', 'armed-group', 'term', 'organisation']);

/** Endings of names of peoples and followers, but not of states: "Irans" is no word. */
const demonym = /^\p{Lu}\p{Ll}+(?:ian|[cr]an|ghan|ek|ik|akh|men|ur|i|ite|ist|im)$/u;

/** What a name says that its bearer is, which many papers write small: Manas *air base*, the Quds *force*. */
const nounOfKind =
  /(?<=\p{Ll})(?: International(?= Airport)| Air(?= Base)| Civil(?= War)| Gas(?= Pipeline))?(?: (?:Airport|Base|Brigade|Corps|Corridor|Division|Forces?|Initiative|Institutes?|Network|Peninsula|Pipeline|Revolution|Units|University|War))$/u;

/**
 * The forms of an alias that running text uses (design 5, rules 2 and 3): a concept in the plural too, an
 * acronym or a demonym in the plural, a name with its last noun in small letters. The alias itself comes first.
 */
export function variantsOf(alias: Alias, kind: Kind): string[] {
  const { text, rule } = alias;
  if (alias.lang !== undefined && alias.lang !== 'en') return [text];
  if (rule === 'any-case') return [text, ...pluralOf(text), ...pluralOfHead(text)];
  if (rule === 'exact-case' && /^\p{Lu}{2,}$/u.test(text) && !text.endsWith('S')) return [text, `${text}s`];
  if (rule === 'always' && plural.has(kind) && demonym.test(text)) {
    return [text, `${text}s`];
  }
  if (rule === 'always' && nounOfKind.test(text))
    return [text, text.replace(nounOfKind, (noun) => noun.toLowerCase())];
  return [text];
}

/** A decoy, in the plural too if its noun is a common one: US dollars. "US Opens" is what a headline says of a state. */
export function formsOfDecoy(text: string): string[] {
  return /(?:^|[ -])\p{Ll}+$/u.test(text) ? [text, ...pluralOf(text)] : [text];
}

/** The plural of a phrase whose first word is its noun: memorandums of understanding, spheres of influence. */
function pluralOfHead(text: string): string[] {
  const [, head, rest] = /^(\p{L}+)( of .+)$/u.exec(text) ?? [];
  return head === undefined || rest === undefined ? [] : pluralOf(head).map((plural) => plural + rest);
}

/**
 * The plural of a phrase that ends in a singular noun; rough but harmless, since a form that nobody writes matches nothing.
 * No singular of a plural: "Iranian proxies" are one thing, the "Iranian proxy" of "Iranian proxy groups" another.
 */
function pluralOf(text: string): string[] {
  if (!/\p{Ll}$/u.test(text) || /[^s]s$/.test(text)) return [];
  if (/[^aeiou]y$/.test(text)) return [text.replace(/y$/, 'ies')];
  if (/(s|sh|ch|x)$/.test(text)) return [`${text}es`];
  return [`${text}s`];
}
