import * as v from 'valibot';
import { SiteRule } from '../model/site';

/** Tells such a file from any other JSON. */
const FORMAT = 'dossier-sites';
/** Raised when the shape changes so that older versions of Dossier cannot read it. */
const VERSION = 1;

/** As many as the background takes at once. */
const MAX_RULES = 5000;

const RulesFile = v.object({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  rules: v.pipe(v.array(SiteRule), v.maxLength(MAX_RULES)),
});

/** What a file has of rules for sites. `newer`: a later version of Dossier wrote it; `broken`: it is no such file. */
export type RulesRead = { kind: 'rules'; rules: SiteRule[] } | { kind: 'newer' } | { kind: 'broken' };

/** Rules for sites as the JSON text of a file, by host, so that two files of the same rules are equal. */
export function writeRulesFile(rules: readonly SiteRule[]): string {
  const sorted = [...rules].sort((a, b) => (a.host < b.host ? -1 : 1));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, rules: sorted }, null, 2)}\n`;
}

/** Reads the text of a file. All of it or nothing: a rule that is none makes the whole file a broken one. Never throws. */
export function readRulesFile(words: string): RulesRead {
  let raw: unknown;
  try {
    raw = JSON.parse(words);
  } catch {
    // A SyntaxError: no JSON.
    return { kind: 'broken' };
  }
  const file = v.safeParse(RulesFile, raw);
  if (file.success) return { kind: 'rules', rules: file.output.rules };
  return v.is(v.object({ format: v.literal(FORMAT), version: v.pipe(v.number(), v.gtValue(VERSION)) }), raw)
    ? { kind: 'newer' }
    : { kind: 'broken' };
}
