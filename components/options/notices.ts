/** What is shipped with the extension, with its licence; a test compares it with what is installed. */
export const NOTICES = [
  { name: 'comlink', licence: 'Apache-2.0' },
  { name: 'compromise', licence: 'MIT' },
  { name: 'css-selector-generator', licence: 'MIT' },
  { name: 'dexie', licence: 'Apache-2.0' },
  { name: 'fast-diff', licence: 'Apache-2.0' },
  { name: 'papaparse', licence: 'MIT' },
  { name: 'preact', licence: 'MIT' },
  { name: 'ulid', licence: 'MIT' },
  { name: 'valibot', licence: 'MIT' },
  { name: 'webextension-polyfill', licence: 'MPL-2.0' },
] as const;
