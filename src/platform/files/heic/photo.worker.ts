import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { FromPhoto, PhotoData } from './protocol';
import { type Pixels, smaller } from './smaller';

/** The types of Node do not tell of it. */
interface Memory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}
declare const WebAssembly: { readonly Memory: { readonly prototype: Memory } };

interface HeifImage {
  get_width(): number;
  get_height(): number;
  display(into: Pixels, done: (shown: Pixels | null) => void): void;
}

/** The part of libheif that is used: its own declarations leave it out. */
interface Libheif {
  readonly HeifDecoder: new () => {
    /** Reads the heads of the pictures, the one to be shown first. */
    decode(file: Uint8Array): readonly HeifImage[];
  };
}

interface JpegJs {
  encode(picture: Pixels, quality: number): { readonly data: Uint8Array };
}

/** The decoder is loaded once its memory is limited, and what it took goes with the thread. */
const load = createRequire(__filename);

/** Of 100: what is lost is not seen. */
const quality = 85;
const page = 65_536;

/** The decoder asks for memory by this call alone, and no limit of the thread holds for what it gets. */
const limitMemory = (bytes: number): void => {
  const { prototype } = WebAssembly.Memory;
  const { grow } = prototype;
  prototype.grow = function limited(this: Memory, pages: number): number {
    if (this.buffer.byteLength + pages * page > bytes) throw new RangeError('The photo takes too much memory');
    return grow.call(this, pages);
  };
};

const pixelsOf = ({ file, mostPixels }: PhotoData): Promise<Pixels | null> => {
  const { HeifDecoder } = load('libheif-js/wasm-bundle') as Libheif;
  const [image] = new HeifDecoder().decode(file);
  if (image === undefined) return Promise.resolve(null);
  const [width, height] = [image.get_width(), image.get_height()];
  if (width * height === 0 || width * height > mostPixels) return Promise.resolve(null);
  return new Promise((resolve) => {
    const data = new Uint8ClampedArray(width * height * 4);
    image.display({ data, width, height }, (shown) => resolve(shown === null ? null : { width, height, data }));
  });
};

const run = async (given: PhotoData): Promise<FromPhoto> => {
  limitMemory(given.memory);
  try {
    const pixels = await pixelsOf(given);
    if (pixels === null) return { kind: 'unreadable' };
    const { encode } = load('jpeg-js') as JpegJs;
    return { kind: 'made', jpeg: encode(smaller(pixels, given.longestSide), quality).data };
  } catch {
    return { kind: 'unreadable' };
  }
};

void run(workerData as PhotoData).then((answer) => parentPort!.postMessage(answer));
