import type { Readable } from 'node:stream';
import { TextDecoder } from 'node:util';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';

/** It is no zip archive, or a damaged one. */
export class NotPacked extends Error {}

/** It holds more than may be unpacked. */
export class UnpacksTooLarge extends Error {}

/** Names of parts do not tell upper from lower case. */
const keyOf = (name: string): string => name.replace(/^\/+/, '').toLowerCase();

const encodingOf = (head: Buffer): string => {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return 'utf-8';
};

/** The parts of a packed file (a workbook, a document), by their names. */
export class Parts {
  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /**
   * Refuses by what the archive says that it unpacks to; a part that turns out larger than it says breaks off while it
   * is read.
   *
   * @param most bytes of all parts together
   * @throws NotPacked, UnpacksTooLarge
   */
  static async open(file: Buffer, most: number): Promise<Parts> {
    const entries = new Map<string, Entry>();
    let size = 0;
    try {
      const zip = await fromBufferPromise(file, { lazyEntries: true });
      for await (const entry of zip.eachEntry()) {
        size += entry.uncompressedSize;
        if (size > most) break;
        entries.set(keyOf(entry.fileName), entry);
      }
      if (size <= most) return new Parts(zip, entries);
    } catch (error) {
      throw new NotPacked(String(error));
    }
    throw new UnpacksTooLarge(`More than ${most} bytes`);
  }

  has(name: string): boolean {
    return this.entries.has(keyOf(name));
  }

  /** The text of a part, piece by piece. @throws NotPacked */
  async *text(name: string): AsyncGenerator<string> {
    let decoder: TextDecoder | undefined;
    for await (const chunk of this.bytes(name)) {
      decoder ??= new TextDecoder(encodingOf(chunk));
      yield decoder.decode(chunk, { stream: true });
    }
    yield decoder?.decode() ?? '';
  }

  /** Unpacks all to see that each is as large as it says. @throws NotPacked */
  async check(): Promise<void> {
    for (const name of this.entries.keys()) for await (const _ of this.bytes(name));
  }

  private async *bytes(name: string): AsyncGenerator<Buffer> {
    const entry = this.entries.get(keyOf(name));
    if (entry === undefined) throw new NotPacked(`No part ${name}`);
    let stream: Readable | undefined;
    try {
      stream = await this.zip.openReadStreamPromise(entry);
      yield* stream as AsyncIterable<Buffer>;
    } catch (error) {
      throw new NotPacked(String(error));
    } finally {
      stream?.destroy();
    }
  }
}
