import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { plain, plainKey, plainWithPlaces } from '../../../../src/kernel/plain/plain';

describe('A plain text', () => {
  it.each([
    ['full and half width', 'ＡＢＣ１２３（东门）', 'abc123(东门)'],
    ['upper and lower case', 'LED', 'led'],
    ['traditional and simplified', '龍門裡衛生間檯面', '龙门里卫生间台面'],
    ['characters of compatibility', '金\u{2F81A}', '金冬'],
    ['accents of letters', 'Lǜ café é', 'lu cafe e'],
    ['numbers in rings and of Rome', '①Ⅲ期', '1iii期'],
    ['punctuation of both widths', '“甲”，《乙》【丙】；丁。—', '"甲",<乙>[丙];丁.-'],
    ['unseen characters', '东\u200B门\uFEFF葛\u{E0100}', '东门葛'],
    ['blanks', '东\u3000门\u00A0', '东 门 '],
  ])('holds %s for one', (_, written, expected) => {
    expect(plain(written)).toBe(expected);
  });

  it('keeps apart what is another character: simplified ones in their own use, rare ones, voiced kana', () => {
    expect(plain('显著什么𠮷吉が')).toBe('显著什么𠮷吉が');
  });

  it('is plain already', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = plain(text);
        expect(plain(once)).toBe(once);
      }),
    );
  });

  it('knows of each of its characters where it was written', () => {
    expect(plainWithPlaces('㎡𠮷龍é')).toEqual({ text: 'm2𠮷龙e', places: [0, 0, 1, 1, 3, 4, 5] });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const placed = plainWithPlaces(text);
        expect(placed.text).toBe(plain(text));
        expect(placed.places).toHaveLength(placed.text.length + 1);
        expect(placed.places.at(-1)).toBe(text.length);
      }),
    );
  });

  it('looks up a name without its blanks', () => {
    expect(plainKey(' 城管（東）隊\u3000A 座')).toBe('城管(东)队a座');
  });

  it('rests on the table that the dictionaries give (else: npm run simplified)', () => {
    const root = join(__dirname, '../../../..');
    const { status, stderr } = spawnSync(process.execPath, ['scripts/simplified-characters.mjs', '--check'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
  });
});
