import english from '../../assets/locales/en.json';

/** Names of all texts. A text with a count has the forms `.one` and `.other` and is named without them. */
type Key = keyof typeof english;
type Counted = Key extends infer K ? (K extends `${infer Name}.other` ? Name : never) : never;

/**
 * A text of the interface. `{name}` in the catalogue is replaced by `params.name`.
 * Throws nothing: a missing parameter stays visible as `{name}`, where a reviewer sees it.
 */
export function text(key: Key, params: Record<string, string | number> = {}): string {
  return english[key].replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}

const plurals = new Intl.PluralRules('en');

/** A text whose wording depends on `count`, which it may show as `{count}`. */
export function countText(key: Counted, count: number, params: Record<string, string | number> = {}): string {
  const form = plurals.select(count) === 'one' ? 'one' : 'other';
  return text(`${key}.${form}` as Key, { count, ...params });
}
