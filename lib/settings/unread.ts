import * as v from 'valibot';
import { Exception } from '../model/exception';
import { LanguageChoice } from '../model/language';
import { Preferences } from '../model/preferences';
import { SiteRule } from '../model/site';
import type { UnreadName } from '../model/unread';

/** What is kept beside the preferences, each under its own key. */
const others = {
  siteRules: v.array(SiteRule),
  exceptions: v.array(Exception),
  language: LanguageChoice,
};

/**
 * Which settings are kept in a shape that is not understood, so that a default stands for them, or that a list lacks some
 * of its members. What was never kept is not among them. `raw` is what the storage has, by key.
 */
export function unreadIn(raw: Readonly<Record<string, unknown>>): UnreadName[] {
  const { preferences } = raw;
  const fields = v.keyof(Preferences).options.filter((name) => {
    if (typeof preferences !== 'object' || preferences === null) return preferences !== undefined;
    return name in preferences && !v.is(Preferences.entries[name], Reflect.get(preferences, name));
  });
  const rest = (['siteRules', 'exceptions', 'language'] as const).filter(
    (name) => raw[name] !== undefined && !v.is(others[name], raw[name]),
  );
  return [...fields, ...rest];
}
