import type { Mention, Why } from '../model/mention';
import type { Found, Introduced } from './block-reading';
import { idOf, kindOf, type NameIndex, NO_ENTRY, ruleOf, spellingOf } from './index-format';

/** A span as the rest of Dossier knows it, with why it was taken for its entry. */
export function mentionOf(index: NameIndex, found: Found, introduced: Introduced): Mention {
  const { start, end, entry } = found;
  return {
    start,
    end,
    entry: idOf(index, entry),
    kind: kindOf(index, entry),
    why: whyOf(index, found, introduced),
  };
}

function whyOf(index: NameIndex, { form, witness }: Found, introduced: Introduced): Why {
  const why = { alias: spellingOf(index, form), rule: ruleOf(index, form) };
  const fullForm = introduced.get(witness);
  return witness === NO_ENTRY || fullForm === undefined
    ? why
    : { ...why, witness: { entry: idOf(index, witness), ...fullForm } };
}
