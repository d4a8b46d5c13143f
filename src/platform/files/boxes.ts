import type { FileBytes } from './file-bytes';

/** A box of a film, a sound or a picture (ISO/IEC 14496-12): a length, four letters, and what it holds. */
export interface Box {
  readonly type: string;
  readonly start: number;
  /** Where what it holds begins. */
  readonly content: number;
  readonly end: number;
}

/** The file is not what it says it is. */
export class Damaged extends Error {}

/** Parts of one file that are looked at: an honest one has some thousands, more is made to keep somebody busy. */
const most = 100_000;

/** Counts the parts of a file. @throws Damaged */
export const counter = (): ((more?: number) => void) => {
  let count = 0;
  return (more = 1) => {
    count += more;
    if (count > most) throw new Damaged('Too many parts');
  };
};

/** The boxes that stand one after the other between two places. @throws Damaged */
export async function* boxesIn(file: FileBytes, from = 0, to = file.size): AsyncGenerator<Box> {
  let start = from;
  const count = counter();
  while (start + 8 <= to) {
    count();
    const head = await file.read(start, 16);
    if (head.length < 8) return;
    let size = head.readUInt32BE(0);
    let content = start + 8;
    if (size === 1 && head.length === 16) {
      size = Number(head.readBigUInt64BE(8));
      content += 8;
    }
    const end = size === 0 ? to : start + size;
    if (end < content || end > to) throw new Damaged('A box ends outside of its own');
    yield { type: head.toString('latin1', 4, 8), start, content, end };
    start = end;
  }
}

export const boxOf = async (file: FileBytes, type: string, within?: Box): Promise<Box | undefined> => {
  for await (const box of boxesIn(file, within?.content, within?.end)) if (box.type === type) return box;
  return undefined;
};

/** `vide`, `soun`, `meta`, …: what a track holds. */
export const handlerOf = async (file: FileBytes, track: Box): Promise<string | undefined> => {
  const media = await boxOf(file, 'mdia', track);
  const handler = media === undefined ? undefined : await boxOf(file, 'hdlr', media);
  return handler === undefined ? undefined : (await file.read(handler.content + 8, 4)).toString('latin1');
};
