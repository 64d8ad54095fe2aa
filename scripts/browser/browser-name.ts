/** The two browsers that Dossier is built for and tested in. Chromium stands for its whole family. */
export const browserNames = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

/** The name that a person typed, or `null` when it is none of ours. */
export function browserNamed(typed: string): BrowserName | null {
  if (/^(chrom|edge|brave)/i.test(typed)) return 'chromium';
  return /^firefox/i.test(typed) ? 'firefox' : null;
}
