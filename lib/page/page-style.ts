/**
 * Adds style rules to the page until `signal` aborts. A constructed sheet: no node is added, and a strict
 * content security policy of the page does not concern it.
 */
export function startPageStyle(signal: AbortSignal, rules: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  signal.addEventListener('abort', () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  });
}
