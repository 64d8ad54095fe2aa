/** A property of a Markdown file. What is empty is left out. */
export type Property = [name: string, value: string | readonly string[]];

/**
 * Properties as YAML front matter, which Obsidian and most other programs for Markdown read. Every value is quoted:
 * a JSON string is a YAML 1.2 string, once the characters are escaped that YAML does not take as they are.
 */
export function frontMatter(properties: readonly Property[]): string {
  const lines = properties
    .filter(([, value]) => value.length > 0)
    .map(([name, value]) =>
      typeof value === 'string'
        ? `${name}: ${quoted(value)}`
        : [`${name}:`, ...value.map((each) => `  - ${quoted(each)}`)].join('\n'),
    );
  return `---\n${lines.join('\n')}\n---\n`;
}

/** Beyond what JSON escapes: controls, line separators, halves of surrogate pairs, byte order marks (YAML 1.2, 5.1). */
const UNPRINTABLE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

function quoted(text: string): string {
  const json = JSON.stringify(text.replace(/\p{Surrogate}/gu, '\ufffd'));
  return json.replace(UNPRINTABLE, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
