import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const web = join(__dirname, '../../../src/web');

/** What WeChat's browser or plain http does not have, and the only places that deal with that. */
const places: readonly (readonly [what: string, pattern: RegExp, only: readonly string[]])[] = [
  [
    'give a file to be kept',
    /\.download\b\s*=|\sdownload(=|\s|>)(?=[^;]*<)|\.download =/,
    ['ui/file-link.tsx', 'ui/give-file.ts'],
  ],
  ['link to an attached file', /href=\{[^}]*fileUrl/, []],
  ['link to the interface of the server', /href=(\{`|"|')\/api\//, []],
  ['open a window', /\bwindow\.open\(/, []],
  ['ask by a window of the browser', /(?<![\w.])(?:window\.)?(?:alert|prompt)\(|\bwindow\.confirm\(/, []],
  ['use the clipboard', /navigator\.clipboard|execCommand/, ['ui/clipboard.ts']],
  ['make an id', /\brandomUUID\b|getRandomValues/, ['device/new-id.ts', 'device/sealing.ts']],
  ['encrypt', /crypto\.subtle/, ['device/sealing.ts']],
  ['ask for a service worker', /navigator\.serviceWorker/, ['areas/notes/outbox-keeper.tsx']],
  ['ask for room', /navigator\.storage/, ['device/open-device.ts']],
  ['use the camera', /getUserMedia/, []],
  ['tell what the browser is', /navigator\.userAgent/, ['device/channel.ts']],
];

const sources = readdirSync(web, { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
  .map((entry) => join(entry.parentPath, entry.name));

const withoutComments = (text: string): string => text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

describe('what not every browser has', () => {
  const texts = new Map(sources.map((file) => [relative(web, file), withoutComments(readFileSync(file, 'utf8'))]));

  it.each(places)('to %s has its place', (_what, pattern, only) => {
    expect(texts.size).toBeGreaterThan(300);
    const found = [...texts].filter(([, text]) => pattern.test(text)).map(([file]) => file);
    expect(found.sort()).toEqual([...only].sort());
  });
});
