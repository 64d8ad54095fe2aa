import { expect, test } from 'vitest';
import { text } from '../../../lib/text/text';
import { askFrom } from '../../../scripts/browser/ask-extension';
import { reading } from '../harness/controls';
import { withExtension } from '../harness/each-browser';
import { fixturePage } from '../harness/fixture';
import { accessibilityFaults } from './accessibility';

withExtension('the popup tells once', (browser) => {
  const open = async () => {
    browser().serve('/article', fixturePage('article.html'));
    const popup = await browser().open.openPopup(await browser().visit('/article'));
    await reading(popup, /Kassym-Jomart Tokayev/);
    return popup;
  };

  test('of a setting that cannot be read, and of a newer glossary', async () => {
    const unread = text('unread.settings', { names: text('unread.look') });
    const glossary = text('popup.glossary.new', { date: '' }).slice(0, 20);
    const fresh = await open();
    expect(await reading(fresh, /\S/)).not.toContain(glossary);
    // As a newer version would have kept them. A text: `chrome` exists in the popup only.
    await fresh.evaluate(`chrome.storage.local.set({
      preferences: { look: 'box', density: 'page' },
      glossarySeen: '2020-01-01',
    })`);

    const told = await open();
    await reading(told, unread);
    await reading(told, glossary);
    expect(await accessibilityFaults(told)).toEqual([]);
    // The other setting has stayed.
    expect((await askFrom(told).background.preferences(null)).density).toBe('page');

    const later = await reading(await open(), /\S/);
    expect(later).not.toContain(unread);
    expect(later).not.toContain(glossary);
    expect(await browser().open.takeProblems()).toEqual([]);
  });
});
