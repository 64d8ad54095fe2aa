/** Matches while the system chooses all colours (high contrast). */
export function forcedColours(): MediaQueryList {
  return matchMedia('(forced-colors: active)');
}

/**
 * Whether the CSS Custom Highlight API, which all browsers that Dossier asks for have, shows what a style says. Where
 * colours are forced, Chromium (156) paints every highlight as it does selected text: nothing that `::highlight()` may say
 * keeps it from that. Firefox, told here by a property of its own, does not.
 */
export function canHighlight(): boolean {
  return !forcedColours().matches || CSS.supports('-moz-orient', 'inline');
}
