import { existsSync, readFileSync } from 'node:fs';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { matchPatterns } from './lib/sites/hosts';

/** The packs as `npm run corpus` lists them; before it has run, as for the types alone, there are none. */
const packList = 'public/packs/index.json';
const packs: { id: string; version: string; hosts: string[] }[] = existsSync(packList)
  ? JSON.parse(readFileSync(packList, 'utf8'))
  : [];
const hosts = matchPatterns(packs.flatMap((pack) => pack.hosts));
/** What the background compares at every wake; to read it from a file would be the longest part of some. */
const bundledPacks = packs.map(({ id, version }) => ({ id, version }));
const sidebarPage = 'sidebar.html';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  vite: () => ({
    plugins: [preact()],
    build: { target: 'es2023' },
    define: { __BUNDLED_PACKS__: JSON.stringify(bundledPacks) },
  }),
  hooks: {
    // What ships of a pack is the prepared file; the readable one is for people and programs.
    'build:publicAssets': (_, files) => {
      const shipped = files.filter(({ relativeDest }) => !/^packs\/(?!index\.json$).*\.json$/.test(relativeDest));
      files.splice(0, files.length, ...shipped);
    },
    'entrypoints:resolved': (_, entrypoints) => {
      const page = entrypoints.find(({ type, name }) => type === 'content-script' && name === 'page');
      if (page?.type === 'content-script') page.options.matches = hosts;
    },
  },
  zip: { excludeSources: ['demo/**', 'tests/e2e/bed/certificate/**'] },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    // The oldest with `light-dark()` and the set operations.
    minimum_chrome_version: '123',
    permissions: [
      'storage',
      'unlimitedStorage',
      'activeTab',
      'scripting',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: hosts,
    optional_host_permissions: ['*://*/*'],
    content_security_policy: {
      // The extension's pages may load and ask nothing but the extension's own files.
      extension_pages: "default-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'",
    },
    commands: {
      'toggle-sidebar': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_extension_toggle__',
      },
      // Firefox names it itself; Chromium opens its panel from the sidebar's menu and from the popup.
      ...(browser === 'firefox' && { _execute_sidebar_action: { suggested_key: { default: 'Alt+Shift+D' } } }),
    },
    web_accessible_resources: [
      {
        resources: [sidebarPage],
        matches: ['http://*/*', 'https://*/*'],
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    ...(browser === 'firefox'
      ? {
          sidebar_action: {
            default_panel: sidebarPage,
            default_title: '__MSG_extension_name__',
            open_at_install: false,
          },
          browser_specific_settings: {
            gecko: {
              id: 'sidelight@sidelight.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : { side_panel: { default_path: sidebarPage } }),
  }),
});
