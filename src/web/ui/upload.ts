import { capacityInUse, signedOut } from '../api/connection';
import { type Problem, Refused, Unreachable } from '../api/problem';
import type { AttachmentRef } from '../api/shapes';

/** Longer sides of photos are brought down to this, in pixels: enough to read a sign, a tenth of the bytes. */
const longestSide = 2_000;

/** A photo as small as it needs to be; anything else, and what the browser cannot read, as it is. */
export const scaled = async (file: File): Promise<File> => {
  if (!/^image\/(jpeg|png|webp)$/.test(file.type)) return file;
  const picture = await createImageBitmap(file).catch(() => null);
  if (picture === null) return file;
  const factor = longestSide / Math.max(picture.width, picture.height);
  if (factor >= 1) return file;
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * factor);
  canvas.height = Math.round(picture.height * factor);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', 0.86));
  if (blob === null || blob.size >= file.size) return file;
  return new File([blob], file.name.replace(/\.\w+$/, '.jpg'), { type: 'image/jpeg' });
};

/** Milliseconds after which a line that says nothing is given up as broken. */
const patience = 120_000;

const jsonIn = (text: string): object | null => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
};

/**
 * Sends a form with a file and tells how far it is, from 0 to 1; `accepted`: the status of a good answer.
 * Rejects with `Refused` or `Unreachable`.
 */
export const sendForm = <Answer extends object>(
  path: string,
  form: FormData,
  accepted: 200 | 201 | 202,
  progress: (share: number) => void,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    // fetch does not tell how far an upload is.
    const request = new XMLHttpRequest();
    request.open('POST', path);
    const capacity = capacityInUse.get();
    if (capacity !== null) request.setRequestHeader('yuexun-capacity', capacity);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => progress(total === 0 ? 0 : loaded / total);
    request.onload = () => {
      const answer = jsonIn(request.responseText);
      if (request.status === accepted && answer !== null) return resolve(answer as Answer);
      // A proxy in between answered, not the server.
      if (answer === null || typeof (answer as Problem).code !== 'string')
        return reject(new Unreachable(request.status));
      if ((answer as Problem).code === 'sign-in.needed') signedOut.set(true);
      reject(new Refused(answer as Problem));
    };
    request.onerror = () => reject(new Unreachable('line'));
    request.ontimeout = () => reject(new Unreachable('no answer'));
    request.timeout = patience;
    request.send(form);
  });

/** Sends one file and tells how far it is, from 0 to 1. Rejects with `Refused` or `Unreachable`. */
export const upload = async (file: File, progress: (share: number) => void): Promise<AttachmentRef> => {
  const form = new FormData();
  form.set('file', await scaled(file), file.name);
  return sendForm<AttachmentRef>('/api/v1/attachments', form, 201, progress);
};
