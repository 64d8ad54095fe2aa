/** What TeX would run or refuse, and how it is written. Braces within a field must be in pairs even when escaped. */
const WRITTEN: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '`': '{\\textasciigrave}',
};

/** Two of these make one sign in TeX: a dash, a quotation mark. */
const LIGATURE = /(?<=([-',<>]))\1/g;

/** Text for a field of BibTeX, on one line. Letters of all scripts stay as they are, in UTF-8. */
export function texText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\{}~^&%$#_`]/g, (char) => WRITTEN[char] ?? char)
    .replace(LIGATURE, '{}$1');
}
