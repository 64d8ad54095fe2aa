import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { hostPatterns } from '../../lib/settings/news-hosts';
import { builds, builtText } from './built-files';

/** Each with the reason that a reader is owed. */
const permissions = [
  'activeTab', // once, on a site that is not listed
  'alarms', // to wake when a pause ends or a backup is due
  'contextMenus', // "Save passage"
  'scripting', // to run on some sites and not on others
  'storage', // settings
  'unlimitedStorage', // notes and clippings must not be evicted
];

const csp =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "frame-src 'self'; base-uri 'none'; form-action 'none'";

const Commands = v.record(
  v.string(),
  v.object({ suggested_key: v.optional(v.object({ default: v.string() })) }),
);

describe.each(builds)('the manifest for $name', ({ name }) => {
  const manifest: Record<string, unknown> = JSON.parse(builtText(name, 'manifest.json'));

  test('has keys for mentions, and suggests no more than Chromium takes', () => {
    const commands = Object.entries(v.parse(Commands, manifest.commands));
    expect(commands.map(([name]) => name)).toEqual(
      expect.arrayContaining(['next-mention', 'previous-mention', 'open-card']),
    );
    const suggested = commands.flatMap(([, { suggested_key }]) => suggested_key?.default ?? []);
    expect(suggested.length).toBeLessThanOrEqual(4);
    expect(new Set(suggested).size).toBe(suggested.length);
  });

  test('asks for these permissions and no other', () => {
    // To make the file of a backup; the notebook beside the page.
    const beside = name === 'chromium' ? ['offscreen', 'sidePanel'] : [];
    expect(new Set([manifest.permissions].flat())).toEqual(new Set([...permissions, ...beside]));
    // Asked for when automatic backups are switched on.
    expect(manifest.optional_permissions).toEqual(['downloads']);
  });

  test('asks for the listed news hosts, and for others only when a person says so', () => {
    expect(manifest.host_permissions).toEqual(hostPatterns);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  test('lets its pages load nothing from elsewhere', () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: csp });
  });

  test('runs no script on its own accord: the background decides where the reader runs', () => {
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('lets pages load the card and nothing else', () => {
    const card = { resources: ['card.html'], matches: ['<all_urls>'] };
    expect(manifest.web_accessible_resources).toEqual([
      // Firefox gives every installation a random host anyway.
      name === 'chromium' ? { ...card, use_dynamic_url: true } : card,
    ]);
  });

  // The Chrome store's limits, in characters.
  test.each(['en', 'ru'])(
    'names and describes the extension as short as the stores ask, in %s',
    (language) => {
      const texts = JSON.parse(builtText(name, `_locales/${language}/messages.json`));
      expect(texts.appName.message.length).toBeLessThanOrEqual(45);
      expect(texts.appDescription.message.length).toBeLessThanOrEqual(132);
      expect(manifest).toMatchObject({ name: '__MSG_appName__', description: '__MSG_appDescription__' });
    },
  );

  test('tells Firefox that no data is collected', () => {
    const declared = { gecko: { data_collection_permissions: { required: ['none'] } } };
    if (name === 'firefox') expect(manifest.browser_specific_settings).toMatchObject(declared);
    else expect(manifest.browser_specific_settings).toBeUndefined();
  });
});
