import { mediaTypeOf } from '../../../../src/platform/vault/media-type';

const zip = (name: string) => Buffer.from(`PK\x03\x04........${name}`, 'latin1');

describe('mediaTypeOf', () => {
  it.each([
    ['%PDF-1.7', 'application/pdf'],
    ['\xff\xd8\xff\xe0', 'image/jpeg'],
    ['\x89PNG\r\n\x1a\n', 'image/png'],
    ['RIFF....WEBPVP8 ', 'image/webp'],
    ['II*\0', 'image/tiff'],
    ['MM\0*', 'image/tiff'],
    ['\0\0\0\x18ftypheic', 'image/heic'],
    ['\0\0\0\x18ftypisom', 'video/mp4'],
    ['\0\0\0\x14ftypqt  ', 'video/quicktime'],
    ['\0\0\0\x18ftypM4A ', 'audio/mp4'],
    ['ID3\x03', 'audio/mpeg'],
    ['\xff\xfb\x90\x00', 'audio/mpeg'],
    ['RIFF....WAVEfmt ', 'audio/wav'],
    ['GIF89a', 'image/gif'],
    ['\0\0\0\x18ftypxxxx', null],
    ['<html>', null],
    ['MZ', null],
    ['', null],
  ])('%j', (head, type) => expect(mediaTypeOf(Buffer.from(head, 'latin1'))).toBe(type));

  it('tells office documents by what is packed in them', () => {
    expect(mediaTypeOf(zip('word/document.xml'))).toMatch(/wordprocessingml\.document$/);
    expect(mediaTypeOf(zip('xl/workbook.xml'))).toMatch(/spreadsheetml\.sheet$/);
    expect(mediaTypeOf(zip('evil.exe'))).toBeNull();
  });
});
