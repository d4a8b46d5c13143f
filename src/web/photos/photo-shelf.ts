import type { AttachmentRef } from '../api/shapes';
import { discard, keep, kept } from '../device/kept';
import { newId } from '../device/new-id';
import { scaled, upload } from '../ui/upload';

/** A photo on this device, scaled for a weak line; sent up or not yet. */
export interface Photo {
  readonly id: string;
  readonly file: File;
  /** What the server calls it, once it is there. */
  readonly ref: AttachmentRef | null;
}

export const takePhoto = async (file: File): Promise<string> => {
  const id = newId();
  await keep('photos', { id, file: await scaled(file), ref: null } satisfies Photo);
  return id;
};

export const photoOf = (id: string): Promise<Photo | undefined> => kept<Photo>('photos', id);

export const dropPhotos = async (ids: readonly string[]): Promise<void> => {
  for (const id of ids) await discard('photos', id);
};

/** The server no longer has what was sent up and never used: it goes up anew. */
export const forgetSent = async (ids: readonly string[]): Promise<void> => {
  for (const id of ids) {
    const photo = await photoOf(id);
    if (photo !== undefined) await keep('photos', { ...photo, ref: null });
  }
};

const underWay = new Map<string, Promise<AttachmentRef | null>>();
const followers = new Map<string, Set<(share: number) => void>>();

const send = async (id: string): Promise<AttachmentRef | null> => {
  const photo = await photoOf(id);
  if (photo === undefined) return null;
  if (photo.ref !== null) return photo.ref;
  const ref = await upload(photo.file, (share) => followers.get(id)?.forEach((follow) => follow(share)));
  // Removed while it went up: it does not come back.
  if ((await photoOf(id)) !== undefined) await keep('photos', { ...photo, ref });
  return ref;
};

/** Sends a photo up unless it is there; a second caller waits for the first. Null where it was removed. */
export const sendPhoto = (id: string): Promise<AttachmentRef | null> => {
  const going = underWay.get(id) ?? send(id).finally(() => underWay.delete(id));
  underWay.set(id, going);
  return going;
};

export const followPhoto = (id: string, follow: (share: number) => void): (() => void) => {
  const all = followers.get(id) ?? new Set();
  followers.set(id, all.add(follow));
  return () => all.delete(follow);
};
