import { expect, test } from 'vitest';
import { cardInSight, hoverMention, isCardInSight } from '../../../scripts/browser/card';
import { paintedMentions } from '../../../scripts/browser/mentions';
import { until } from '../../../scripts/browser/until';
import { reading } from '../harness/controls';
import { withExtension } from '../harness/each-browser';

/** What is skipped, what ends a block and what does not are all told by the names of elements. */
const body = `<?xml version="1.0" encoding="UTF-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" lang="en">
  <head><title>Uzbekistan in the title</title></head>
  <body>
    <nav><p>Kazakhstan in the menu</p></nav>
    <h1>A treaty of the Taliban</h1>
    <p>Envoys left for Uzbekistan<br/>by way of the Quds<br/>Force, they said.</p>
    <dl style="display: inline"><dt style="display: inline">So much for soft</dt><dd style="display: inline">power</dd></dl>
    <p><code>Iran</code> and <button>Pakistan</button></p>
    <svg xmlns="http://www.w3.org/2000/svg"><text>Tajikistan</text></svg>
  </body>
</html>`;

withExtension('a page in XHTML', (browser) => {
  test('is read as one in HTML', async () => {
    browser().serve('/treaty', { body, type: 'application/xhtml+xml' });
    const page = await browser().visit('/treaty');
    const painted = async () => (await paintedMentions(page)).map(({ text }) => text);
    const wanted = ['Taliban', 'Uzbekistan', 'QudsForce'];
    await until('all is painted', async () => (await painted()).length === wanted.length);
    expect(await painted()).toEqual(wanted);

    await hoverMention(page, 'Taliban');
    await reading(await cardInSight(page), 'Taliban');
    await page.keyboard.press('Escape');
    await until('the card is gone', async () => !(await isCardInSight(page)));

    const popup = await browser().open.openPopup(page);
    await reading(popup, 'Uzbekistan');
    await popup.close();
    await page.close();
    expect(await browser().open.takeProblems()).toEqual([]);
  });
});
