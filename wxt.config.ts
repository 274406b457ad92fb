import { defineConfig } from 'wxt';
import { notices } from './tests/tools/notices.mjs';
import { BY_HAND, findDictionary } from './tests/tools/prepare/dictionary.mjs';

/** Loopback hosts that a test build may read without asking, because a headless browser cannot answer the permission prompt. */
const LOOPBACK = ['http://127.0.0.1/*', 'http://localhost/*'];

/** Voikko's Finnish dictionary of this machine; without it Finnish goes by rules. */
const dictionary = findDictionary();

// https://wxt.dev/api/config.html
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  // The browsers that we support preload modules themselves; Vite's stand-in would put a `fetch` into every page.
  vite: () => ({
    build: { modulePreload: { polyfill: false } },
    define: { __VOIKKO__: JSON.stringify(dictionary !== undefined) },
  }),
  hooks: {
    'build:publicAssets': (_, files) => {
      files.push({ relativeDest: 'licences.txt', contents: notices(dictionary) });
      if (dictionary) files.push({ relativeDest: 'voikko-fi.vfst', absoluteSrc: dictionary.path });
    },
    'zip:start': () => {
      if (!dictionary) throw new Error(`A release needs Voikko's Finnish dictionary.\n${BY_HAND}`);
    },
  },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extensionName__',
    short_name: 'Kuule',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'kuule@kuule.example',
              strict_min_version: '128.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
    permissions: ['activeTab', 'scripting', 'storage', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    optional_host_permissions: ['*://*/*'],
    host_permissions: mode === 'test' ? LOOPBACK : [],
    action: { default_title: '__MSG_openPanel__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_openPanel__' },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'self'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; object-src 'none'; frame-ancestors 'none'; form-action 'none'; base-uri 'none'",
    },
  }),
});
