/**
 * Removes what a reader before this one has left in the page. Firefox stops the scripts of an extension that is updated
 * in their midst: they cannot clean up after themselves. To a page that has such things of its own it makes no
 * difference that matters: the names are ours.
 */
export function removeLeftBehind(): void {
  for (const host of document.querySelectorAll('dossier-host')) host.remove();
  const sheets = document.adoptedStyleSheets;
  // One rule tells: those of pages may be long.
  const others = sheets.filter(({ cssRules }) => !cssRules[0]?.cssText.includes('dossier-'));
  if (others.length < sheets.length) document.adoptedStyleSheets = others;
}
