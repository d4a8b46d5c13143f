import { capacityInUse, signedOut } from '../api/connection';
import { type Problem, Refused, Unreachable } from '../api/problem';
import type { components } from '../api/schema';

export type AttachmentRef = components['schemas']['AttachmentBody'];

/** Pixels of the longer side: a number plate across the street can still be read. */
const longest = 1_600;
const quality = 0.82;
/** Milliseconds without an answer after which a line is given up as broken. */
const patience = 60_000;

const drawn = async (file: Blob): Promise<Blob | null> => {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
};

/**
 * The photo as it is kept and sent: small enough for a weak line, and without where and with what it was taken. A
 * picture that this browser cannot draw (HEIC on some phones) stays as it is.
 */
export const scaled = async (file: File): Promise<{ readonly blob: Blob; readonly name: string }> => {
  try {
    const blob = await drawn(file);
    if (blob !== null) return { blob, name: file.name.replace(/\.[^.]*$/, '') + '.jpg' };
  } catch {
    // Kept as the camera made it.
  }
  return { blob: file, name: file.name };
};

const problemIn = (text: string): Problem | null => {
  try {
    const problem = JSON.parse(text) as Problem;
    return typeof problem.code === 'string' ? problem : null;
  } catch {
    return null;
  }
};

/**
 * Sends a photo up and tells how far it is, from 0 to 1 (`fetch` does not tell). The same content again is stored once.
 *
 * Rejects with `Refused` or `Unreachable`.
 */
export const upload = (
  { blob, name }: { readonly blob: Blob; readonly name: string },
  onProgress: (share: number) => void,
): Promise<AttachmentRef> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/api/v1/attachments');
    const capacity = capacityInUse.get();
    if (capacity !== null) request.setRequestHeader('yuexun-capacity', capacity);
    request.timeout = patience;
    request.upload.onprogress = ({ loaded, total, lengthComputable }) => {
      if (lengthComputable) onProgress(loaded / total);
    };
    request.onload = () => {
      if (request.status === 201) return resolve(JSON.parse(request.responseText) as AttachmentRef);
      const problem = problemIn(request.responseText);
      if (problem === null) return reject(new Unreachable(request.status));
      if (problem.code === 'sign-in.needed') signedOut.set(true);
      reject(new Refused(problem));
    };
    const broken = (): void => reject(new Unreachable('no answer'));
    request.onerror = broken;
    request.ontimeout = broken;
    const form = new FormData();
    form.set('file', blob, name);
    request.send(form);
  });
