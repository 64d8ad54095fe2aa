import { type NameIndex, NO_ENTRY } from './index-format';

/** The other entries that share a short form. */
export function rivalsOf(index: NameIndex, form: number): number[] {
  const rule = index.formRule[form];
  const rivals: number[] = [];
  for (const step of [-1, 1]) {
    // The forms of one spelling stand together, ordered by rule.
    for (
      let at = form + step;
      index.formText[at] === index.formText[form] && index.formRule[at] === rule;
      at += step
    )
      rivals.push(index.formEntry[at] ?? NO_ENTRY);
  }
  return rivals;
}
