import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** Bytes written as Latin-1. */
export const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');

/** A packed file with these parts, in this order. */
export const zipOf = (parts: Readonly<Record<string, string | Buffer>>): Promise<Buffer> => {
  const zip = new ZipFile();
  for (const [name, part] of Object.entries(parts)) {
    const content = typeof part === 'string' ? Buffer.from(part) : part;
    zip.addBuffer(content, name, { mtime: new Date('2025-03-10T00:00:00Z') });
  }
  zip.end();
  return buffer(zip.outputStream);
};

const u32 = (value: number): Buffer => {
  const four = Buffer.alloc(4);
  four.writeUInt32BE(value);
  return four;
};

/** A box of a film: its length, its four letters, what it holds. */
export const box = (type: string, ...content: readonly (Buffer | string)[]): Buffer => {
  const inside = Buffer.concat(content.map((part) => (typeof part === 'string' ? bytes(part) : part)));
  return Buffer.concat([u32(inside.length + 8), bytes(type), inside]);
};

export const ftyp = (major: string, ...compatible: readonly string[]): Buffer =>
  box('ftyp', major, '\0\0\0\0', ...compatible);

/** Version and flags, then what else a full box holds. */
export const fullBox = (type: string, ...content: readonly (Buffer | string)[]): Buffer =>
  box(type, '\0\0\0\0', ...content);

export const track = (handler: string, ...more: readonly Buffer[]): Buffer =>
  box('trak', box('mdia', fullBox('hdlr', '\0\0\0\0', handler, Buffer.alloc(12)), ...more));

/** A compound file as old office programs write it, with entries of these names in its directory. */
export const compoundOf = (...names: readonly string[]): Buffer => {
  const head = Buffer.alloc(512);
  head.write('d0cf11e0a1b11ae1', 'hex');
  head.writeUInt16LE(9, 30);
  // The first sector holds the table, the second the directory, which goes on in the third.
  head.writeUInt32LE(1, 44);
  head.writeUInt32LE(1, 48);
  head.fill(0xff, 76);
  head.writeUInt32LE(0, 76);
  const table = Buffer.alloc(512, 0xff);
  table.writeUInt32LE(0xfffffffd, 0);
  table.writeUInt32LE(2, 4);
  table.writeUInt32LE(0xfffffffe, 8);
  const directory = Buffer.alloc(1024);
  ['Root Entry', '\u0005SummaryInformation', '1Table', '\u0001CompObj', ...names].forEach((name, index) => {
    directory.write(name, index * 128, 'utf16le');
    directory.writeUInt16LE(name.length * 2 + 2, index * 128 + 64);
  });
  return Buffer.concat([head, table, directory]);
};
