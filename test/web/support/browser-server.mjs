import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** Debian's, the one without a desktop first: it does the same work in less time. CHROMIUM tells another. */
const places = [process.env.CHROMIUM ?? '', '/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];
const howToInstall = 'apt-get install -y --no-install-recommends chromium-headless-shell fonts-noto-cjk';

const args = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-dev-shm-usage'],
  // A name of its own for the server: over plain http it is no secure context, as an office network is none.
  '--host-resolver-rules=MAP office.test 127.0.0.1',
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

const executablePath = places.find((place) => existsSync(place));
if (executablePath === undefined) throw new Error(`No browser at ${places.join(' ')}. Install it: ${howToInstall}`);
const server = await chromium.launchServer({ executablePath, headless: true, args });
process.stdout.write(server.wsEndpoint());
// It ends with whoever started it, however that ends.
process.stdin.resume().on('close', () => void server.close());
