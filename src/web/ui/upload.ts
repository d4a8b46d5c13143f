import { capacityInUse, signedOut } from '../api/connection';
import { type Problem, Refused, Unreachable } from '../api/problem';
import type { paths } from '../api/schema';
import type { AttachmentRef } from '../api/shapes';

/** Longer sides of photos are brought down to this, in pixels: enough to read a sign, a tenth of the bytes. */
const longestSide = 2_000;

/** A photo as small as it needs to be; anything else, and what the browser cannot read, as it is. */
export const scaled = async (file: File): Promise<File> => {
  if (!/^image\/(jpeg|png|webp|heic|heif)$/.test(file.type)) return file;
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

/** Milliseconds without an answer after which an upload is given up. */
const patience = 120_000;

const jsonIn = (text: string): object | null => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
};

type Multipart<P extends keyof paths> = paths[P] extends {
  post: { requestBody?: { content: { 'multipart/form-data': infer Parts } } };
}
  ? Parts
  : never;
type UploadPath = { [P in keyof paths]: Multipart<P> extends never ? never : P }[keyof paths];

/** What is sent up with a file, by its route; empty texts are not sent. */
export type PartsOf<P extends UploadPath> = {
  readonly [K in keyof Multipart<P>]: K extends 'file' ? File : Multipart<P>[K] | undefined;
};

type AnswerTo<P extends UploadPath> = paths[P] extends { post: { responses: infer R } }
  ? {
      [S in keyof R & (200 | 201 | 202)]: R[S] extends { content: { 'application/json': infer A } } ? A : never;
    }[keyof R & (200 | 201 | 202)]
  : never;

/** Sends parts with a file and tells how far it is, from 0 to 1. Rejects with `Refused` or `Unreachable`. */
export const sendParts = <P extends UploadPath>(
  path: P,
  parts: PartsOf<P>,
  progress: (share: number) => void,
  headers: Readonly<Record<string, string>> = {},
): Promise<AnswerTo<P>> =>
  new Promise((resolve, reject) => {
    const form = new FormData();
    for (const [name, part] of Object.entries<unknown>(parts)) {
      if (part instanceof File) form.set(name, part, part.name);
      else if (typeof part === 'string' && part !== '') form.set(name, part);
    }
    // fetch does not report upload progress.
    const request = new XMLHttpRequest();
    request.open('POST', path);
    const capacity = capacityInUse.get();
    if (capacity !== null) request.setRequestHeader('yuexun-capacity', capacity);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => progress(total === 0 ? 0 : loaded / total);
    request.onload = () => {
      const answer = jsonIn(request.responseText);
      if (request.status >= 200 && request.status < 300 && answer !== null) return resolve(answer as AnswerTo<P>);
      // The answer came from a proxy in between, not from the server.
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
export const upload = async (file: File, progress: (share: number) => void): Promise<AttachmentRef> =>
  sendParts('/api/v1/attachments', { file: await scaled(file) }, progress);
