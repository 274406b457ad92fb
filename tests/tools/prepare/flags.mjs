/** As root, Chromium starts only without its sandbox; `--test-type` hides the warning bar about that. */
function rootFlags() {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : [];
}

/** No first-run pages, and the browser itself has no errands on the network. */
const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-quic',
  '--disable-sync',
];

/** Flags of a browser that a person uses with the extension in folder `extension`. */
export function personFlags(extension, profile) {
  return [...rootFlags(), ...QUIET, `--user-data-dir=${profile}`, `--load-extension=${extension}`];
}

/** Flags of a browser that a test drives; `profile/DevToolsActivePort` will name its debugging port. */
export function testFlags({ extension, language, netLog }) {
  return [
    ...rootFlags(),
    ...QUIET,
    '--disable-gpu',
    '--window-size=1280,800',
    '--enable-unsafe-extension-debugging',
    '--remote-debugging-port=0',
    // No other machine can be reached, so that a test never depends on one.
    '--host-resolver-rules=MAP *.test 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
    `--lang=${language}`,
    `--accept-lang=${language}`,
    `--log-net-log=${netLog}`,
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
  ];
}
