import { followBadges } from './badge';
import { followMenu } from './menu';
import { applySettings } from './page-settings';

/** Brings all that shows where Dossier runs in line: pages, toolbar button, menu. To be called after rules, permissions or the pause have changed. */
export async function sitesChanged(): Promise<void> {
  await Promise.all([applySettings(), followBadges(), followMenu()]);
}
