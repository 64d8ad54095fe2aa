import type { Why } from '../model/mention';
import type { Found, Introduced } from './find';
import { idOf, type NameIndex, NO_ENTRY, ruleOf, spellingOf } from './index-format';

/** Why a span was taken for its entry, in words that can be shown. */
export function whyOf(index: NameIndex, { form, witness }: Found, introduced: Introduced): Why {
  const why = { alias: spellingOf(index, form), rule: ruleOf(index, form) };
  const as = introduced.get(witness);
  return witness === NO_ENTRY || as === undefined
    ? why
    : { ...why, witness: { entry: idOf(index, witness), as } };
}
