import type { Kind } from '../model/entry';
import type { BlockReading } from './block-reading';
import { isSpelledOutOtherwise } from './expansion';
import { kindOf, type NameIndex, NO_ENTRY, Rule } from './index-format';
import { isLanguageAt, isLanguageName } from './language';
import { isInsideAnotherName } from './namesake';
import { isOtherNumber } from './number-name';
import {
  bearersIn,
  isAnothersOffice,
  isCutShort,
  isNamesake,
  isNamesakesHere,
  isShortForm,
  isStrangersName,
} from './other-bearers';
import { hasOtherSense } from './other-sense';
import { isSafeAbroad } from './safe-abroad';
import { isWrittenAs } from './spelling';
import { type Tokens, wordAt } from './tokens';
import { isNearest, voucherOf } from './vouching';
import { witnessesOf, witnessOf } from './witnesses';
import { wordsAround } from './words-around';

/**
 * Decides what the words `from` to `to` mean, whose forms stand at `node`: the first of them that fits, the surest first
 * (design 5, rules 3 to 5). True when the words are taken, by a mention, which is then added to the block's, or by a
 * decoy. Adds to what is known of the page.
 */
export function settle(reading: BlockReading, node: number, from: number, to: number): boolean {
  const { index, tokens } = reading;
  const end = index.formStart[node + 1] ?? 0;
  for (let form = index.formStart[node] ?? 0; form < end; form++) {
    if (!isWrittenAs(index, form, tokens, from, to)) continue;
    const isTaken =
      index.formEntry[form] === NO_ENTRY
        ? isDecoyHere(reading, from, to)
        : isMentionHere(reading, form, end, from, to);
    if (isTaken) return true;
  }
  return false;
}

/** A decoy that ends in somebody's short form tells that the page uses it for another: Hunter *Biden*. */
function isDecoyHere({ index, tokens, page }: BlockReading, from: number, to: number): boolean {
  if (isCutShort(tokens, to)) return false;
  for (const stranger of bearersIn(index, tokens, from, to)) page.strangers.add(stranger);
  return true;
}

/** Whether a form means its entry here, as a mention that is then added. `end` is that of the forms of the same words. */
function isMentionHere(reading: BlockReading, form: number, end: number, from: number, to: number): boolean {
  const { index, tokens, page } = reading;
  const rule = ruleHere(reading, form, from, to);
  if (rule === null) return false;
  const entry = index.formEntry[form] ?? NO_ENTRY;
  if (isLanguage(tokens, kindOf(index, entry), rule, from, to)) {
    const language = languageForm(index, form, end);
    // An adjective whose language has no entry: "fluent Turkish" is not Turkey.
    return language !== null && accept(reading, language, from, to, NO_ENTRY);
  }
  if (rule === Rule.introduced || rule === Rule.acronym) return isVouchedFor(reading, form, rule, from, to);
  page.latest?.name(entry);
  if (!page.introduced.has(entry)) {
    const [start, end] = [tokens.start[from] ?? 0, tokens.end[to] ?? 0];
    const { text } = tokens;
    page.introduced.set(entry, { as: text.slice(start, end), around: wordsAround(text, start, end) });
  }
  return accept(reading, form, from, to, NO_ENTRY);
}

/**
 * The rule by which a form counts at a place; `null` where the words mean another thing or person there. Notes whose short
 * form the page has used for somebody else.
 */
function ruleHere(reading: BlockReading, form: number, from: number, to: number): number | null {
  const { index, tokens, page } = reading;
  const entry = index.formEntry[form] ?? NO_ENTRY;
  const kind = kindOf(index, entry);
  const followsPlainWord = from > reading.consumed;
  if (followsPlainWord && isStrangersName(tokens, kind, from, to)) {
    page.strangers.add(entry);
    return null;
  }
  const isElses = page.strangers.has(entry) && isShortForm(tokens, from, to);
  if (isElses && isNamesake(tokens, kind, from)) return null;
  // "Pompeo" is sure by itself, but not behind Ellen Pompeo.
  const rule = isElses && kind === 'person' ? Rule.introduced : (index.formRule[form] ?? Rule.always);
  if (page.isForeign && !isSafeAbroad(index, form)) return null;
  if (kind === 'office' && followsPlainWord && isAnothersOffice(tokens, from)) return null;
  if (kind === 'event' && isOtherNumber(tokens, from, to)) return null;
  if (rule !== Rule.anyCase && isInsideAnotherName(tokens, kind, from, to)) {
    if (isNamesakesHere(tokens, kind, from, to)) page.strangers.add(entry);
    return null;
  }
  if (hasOtherSense(tokens, from, to)) return null;
  if (rule === Rule.acronym && isSpelledOutOtherwise(tokens, from)) {
    page.strangers.add(entry);
    return null;
  }
  return rule;
}

/** Whether a short form counts, since the page vouches for it. Where it does not, the block waits for whoever could. */
function isVouchedFor(reading: BlockReading, form: number, rule: number, from: number, to: number): boolean {
  const { index, tokens, page } = reading;
  const entry = index.formEntry[form] ?? NO_ENTRY;
  const voucher = voucherOf(index, tokens, page, rule, entry, from, to);
  const witness = witnessOf(index, entry, page.introduced, voucher);
  if (witness !== NO_ENTRY && isNearest(index, tokens, page, form, from, to))
    return accept(reading, form, from, to, witness);
  reading.waiting ??= new Set();
  for (const awaited of witnessesOf(index, entry)) reading.waiting.add(awaited);
  return false;
}

/** Whether a people's adjective, or a word that is a language's only on some pages, speaks of the language here. */
function isLanguage(tokens: Tokens, kind: Kind, rule: number, from: number, to: number): boolean {
  if (from !== to || (kind === 'term' && rule !== Rule.introduced)) return false;
  return isLanguageName(wordAt(tokens, from)) && isLanguageAt(tokens, from, to);
}

/** Of the forms of a people's adjective, the one that means its language; `null` where the glossary has none. */
function languageForm(index: NameIndex, first: number, end: number): number | null {
  for (let form = first; form < end; form++) {
    if (index.formRule[form] === Rule.introduced && kindOf(index, index.formEntry[form] ?? 0) === 'term')
      return form;
  }
  return null;
}

function accept(reading: BlockReading, form: number, from: number, to: number, witness: number): true {
  const { index, tokens, mentions } = reading;
  const entry = index.formEntry[form] ?? 0;
  mentions.push({ start: tokens.start[from] ?? 0, end: tokens.end[to] ?? 0, entry, form, witness });
  return true;
}
