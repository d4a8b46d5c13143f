import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { named, safeFileName } from '../../../../src/platform/http/disposition';

const src = join(__dirname, '../../../../src');

/** As a browser reads it. */
const readBack = (header: string): readonly [plain: string, name: string] => {
  const [, plain, name] = /^attachment; filename="([\w.-]+)"; filename\*=UTF-8''([\w!#$&+.^`|~%-]+)$/.exec(header)!;
  return [plain!, decodeURIComponent(name!)];
};

describe('The name of a download', () => {
  it.each([
    ['现场照片.jpg', '现场照片.jpg'],
    ['约谈〔2025〕001号.docx', '约谈〔2025〕001号.docx'],
    [`"it's" (100%);*.pdf`, `it's (100%);.pdf`],
    ['第一行\r\nSet-Cookie: a=b.pdf', '第一行Set-Cookie a=b.pdf'],
    ['../..\\etc/passwd', 'etcpasswd'],
    ['照片\u202egpj.exe', '照片gpj.exe'],
    ['a\u200b\u2066b\ufeff.pdf', 'ab.pdf'],
    ['𠮷田\ud842.txt', '𠮷田.txt'],
    ['CON.pdf', '_CON.pdf'],
    [' ..隐藏. ', '隐藏'],
    ['', 'file.bin'],
    ['\r\n', 'file.bin'],
  ])('%j is told as %j', (name, told) => expect(readBack(named(name, 'file.bin'))).toStrictEqual(['file.bin', told]));

  it('is cut by whole characters where no file system would take it, and keeps its ending', () => {
    for (const character of ['字', 'y', '𠮷', '👨‍👩‍👧']) {
      const cut = safeFileName(`${character.repeat(300)}.docx`, 'x');
      expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(240);
      expect(Buffer.byteLength(cut)).toBeGreaterThan(200);
      expect(cut.replaceAll(character, '')).toBe('.docx');
    }
  });

  it('is one line of ASCII that reads back as the name, whatever the name is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (name, plain) => {
        const header = named(name, `${plain}.bin`);
        expect(header).toMatch(/^[ -~]+$/);
        expect(readBack(header)[1]).toBe(safeFileName(name, readBack(header)[0]));
      }),
      { numRuns: 300 },
    );
  });

  it('is given to every file that leaves: none is sent in another way', () => {
    const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
    const senders = files.filter((name) => readFileSync(join(src, name), 'utf8').includes('new StreamableFile('));
    expect(senders).toStrictEqual([join('platform', 'http', 'file-answer.ts')]);
    const server = files.filter((name) => !name.startsWith('web'));
    const by = server.filter((name) => /['"]content-disposition/i.test(readFileSync(join(src, name), 'utf8')));
    expect(by).toStrictEqual([join('platform', 'http', 'downloads.ts')]);
  });
});
