import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import puppeteer from 'puppeteer-core';

/**
 * Makes the icons after a change to the logo or to the list below: `npx tsx scripts/icons.ts CHROMIUM`.
 * Writes the sizes that browsers ask for, and the shapes of the icons used in the interface.
 */
const sizes = [16, 32, 48, 128];

/** Interface icons by what they mean to us, each with its name in Lucide. */
const icons = {
  'kind-person': 'user-round',
  'kind-state': 'flag',
  'kind-people': 'users-round',
  'kind-armed-group': 'shield',
  'kind-organisation': 'landmark',
  'kind-office': 'stamp',
  'kind-place': 'map-pin',
  'kind-agreement': 'scroll-text',
  'kind-initiative': 'route',
  'kind-event': 'calendar',
  'kind-term': 'quote',
  'kind-publication': 'newspaper',
  with: 'handshake',
  against: 'swords',
  neutral: 'arrow-left-right',
  note: 'square-pen',
  beside: 'panel-right',
  back: 'arrow-left',
  close: 'x',
  search: 'search',
  jump: 'locate-fixed',
  clip: 'bookmark-plus',
  pin: 'pin',
  hide: 'eye-off',
  delete: 'trash',
  open: 'external-link',
  done: 'circle-check',
  warning: 'triangle-alert',
  map: 'waypoints',
  glossary: 'book-open',
  options: 'settings',
};

const root = new URL('../', import.meta.url);
const nodes: unknown = createRequire(import.meta.url)('lucide-static/icon-nodes.json');

/** The shapes of a Lucide icon: `[element, attributes]` pairs. */
function shapesOf(name: string): unknown {
  const shapes = nodes !== null && typeof nodes === 'object' ? Reflect.get(nodes, name) : undefined;
  if (shapes === undefined) throw new Error(`Lucide has no icon named ${name}`);
  return shapes;
}

const rows = Object.entries(icons).map(
  ([ours, lucide]) => `  "${ours}": ${JSON.stringify(shapesOf(lucide))}`,
);
writeFileSync(new URL('assets/icons/interface.json', root), `{\n${rows.join(',\n')}\n}\n`);

const chromium = process.argv[2];
if (chromium === undefined)
  throw new Error('say where Chromium is: npx tsx scripts/icons.ts /path/to/chromium');
const logo = readFileSync(new URL('assets/icons/dossier.svg', root)).toString('base64');
mkdirSync(new URL('assets/public/icon/', root), { recursive: true });
const browser = await puppeteer.launch({ executablePath: chromium, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of sizes) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0"><img style="display:block" width="${size}" height="${size}" src="data:image/svg+xml;base64,${logo}">`,
  );
  const png = await page.screenshot({ omitBackground: true });
  writeFileSync(new URL(`assets/public/icon/${size}.png`, root), png);
}
await browser.close();
