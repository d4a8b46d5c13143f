import { Readable } from 'node:stream';
import { TextDecoder } from 'node:util';
import { type Entry, fromRandomAccessReaderPromise, RandomAccessReader, type ZipFile } from 'yauzl';
import { bytesIn, type FileBytes } from '../files/file-bytes';

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

/** What is handed over at once. */
const chunk = 65_536;

/** Lets the library read a file wherever it lies. */
class Reading extends RandomAccessReader {
  constructor(private readonly file: FileBytes) {
    super();
  }

  override _readStreamForRange(start: number, end: number): Readable {
    const { file } = this;
    const chunks = async function* (): AsyncGenerator<Buffer> {
      for (let at = start; at < end; at += chunk) yield await file.read(at, Math.min(chunk, end - at));
    };
    return Readable.from(chunks(), { objectMode: false });
  }
}

/** How much a packed file may hold. */
export interface Room {
  /** Bytes of all parts together. */
  readonly most?: number;
  readonly mostParts?: number;
}

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
   * @throws NotPacked, UnpacksTooLarge
   */
  static async open(
    packed: Buffer | FileBytes,
    { most = Number.MAX_SAFE_INTEGER, mostParts = Number.MAX_SAFE_INTEGER }: Room,
  ): Promise<Parts> {
    const file = Buffer.isBuffer(packed) ? bytesIn(packed) : packed;
    const entries = new Map<string, Entry>();
    let size = 0;
    const isTooMuch = (): boolean => size > most || entries.size > mostParts;
    try {
      const zip = await fromRandomAccessReaderPromise(new Reading(file), file.size, {
        lazyEntries: true,
        autoClose: false,
      });
      for await (const entry of zip.eachEntry()) {
        size += entry.uncompressedSize;
        entries.set(keyOf(entry.fileName), entry);
        if (isTooMuch()) break;
      }
      if (!isTooMuch()) return new Parts(zip, entries);
    } catch (error) {
      throw new NotPacked(String(error));
    }
    throw new UnpacksTooLarge(`More than ${most} bytes or ${mostParts} parts`);
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
