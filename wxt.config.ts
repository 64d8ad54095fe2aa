import { defineConfig } from 'wxt';
import { hostPatterns } from './lib/settings/news-hosts';
import { buildGlossary } from './scripts/glossary-build';
import { manifestCatalogues, manifestText } from './scripts/manifest-texts';
import { withoutInnerHtml } from './scripts/without-inner-html';

/** Everything from our own files, nothing from anywhere else. */
const pageCsp = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  publicDir: 'assets/public',
  vite: () => ({ plugins: [withoutInnerHtml()] }),
  manifest: ({ browser }) => ({
    name: manifestText('appName'),
    description: manifestText('appDescription'),
    default_locale: 'en',
    permissions: [
      'activeTab',
      'alarms',
      'contextMenus',
      'scripting',
      // Firefox has sidebars without one, and files for downloads too.
      ...(browser === 'firefox' ? [] : ['offscreen', 'sidePanel']),
      'storage',
      'unlimitedStorage',
    ],
    optional_permissions: ['downloads'],
    host_permissions: hostPatterns,
    optional_host_permissions: ['*://*/*'],
    content_security_policy: { extension_pages: pageCsp },
    action: { default_title: manifestText('appName') },
    commands: {
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: manifestText('commandNext'),
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: manifestText('commandPrevious'),
      },
      'open-card': { suggested_key: { default: 'Alt+Shift+O' }, description: manifestText('commandCard') },
      clip: { suggested_key: { default: 'Alt+Shift+S' }, description: manifestText('commandClip') },
      // Without keys of its own: Chromium lets an extension suggest four.
      'toggle-site': { description: manifestText('commandToggleSite') },
    },
    web_accessible_resources: [
      browser === 'firefox'
        ? { resources: ['card.html'], matches: ['<all_urls>'] }
        : // A page can neither guess the frame's address nor find out that Dossier is installed.
          { resources: ['card.html'], matches: ['<all_urls>'], use_dynamic_url: true },
    ],
    ...(browser === 'firefox'
      ? {
          sidebar_action: {
            default_title: manifestText('notebookTitle'),
            default_panel: 'notebook.html',
            default_icon: 'icon/32.png',
            open_at_install: false,
          },
          browser_specific_settings: {
            gecko: {
              id: '{5d1a3f6e-2f0c-4d0b-9f39-3b1f6d2a7c58}',
              // The first that knows data_collection_permissions on desktops and phones alike.
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { side_panel: { default_path: 'notebook.html' }, minimum_chrome_version: '123' }),
  }),
  hooks: {
    'build:publicAssets': (_, files) => {
      files.push(...buildGlossary(), ...manifestCatalogues());
    },
  },
});
