import { Worker } from 'node:worker_threads';
import { workerEntry } from '../../worker-entry';
import type { FromPhoto, PhotoData } from './protocol';

export interface PhotoLimits extends Omit<PhotoData, 'file'> {
  /** Milliseconds. */
  readonly time: number;
}

/** The largest photos of telephones have 48 million pixels; what is made of them fills a screen. */
export const usualPhotoLimits: PhotoLimits = {
  mostPixels: 50_000_000,
  longestSide: 2_560,
  memory: 768 * 1_048_576,
  time: 30_000,
};

/** MiB for what the thread itself makes: its arrays of pixels lie outside. */
const heap = 256;

/**
 * A photo of a phone (HEIC) as a JPEG that any browser shows, upright, with nothing of what the camera wrote about it.
 * Made in a thread of its own that is ended when it takes too long: whatever the file is, everybody else goes on.
 * Null where it cannot be read within the limits.
 */
export const jpegOf = (file: Uint8Array, { time, ...limits }: PhotoLimits = usualPhotoLimits): Promise<Buffer | null> =>
  new Promise((resolve) => {
    const workerData: PhotoData = { file, ...limits };
    const worker = new Worker(workerEntry('platform/files/heic/photo.worker'), {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: heap },
      // What the decoder says of a broken file is for its makers.
      stdout: true,
      stderr: true,
    });
    const end = (jpeg: Buffer | null): void => {
      clearTimeout(late);
      resolve(jpeg);
      void worker.terminate();
    };
    const late = setTimeout(() => end(null), time);
    worker.on('message', (answer: FromPhoto) => end(answer.kind === 'made' ? Buffer.from(answer.jpeg) : null));
    worker.on('error', () => end(null));
    worker.on('exit', () => end(null));
  });
