/** The hashes of all files that an event refers to, at any depth. */
export type FilesPart = (data: unknown) => readonly string[];

export const filesNamedIn: FilesPart = (data) => {
  if (typeof data !== 'object' || data === null) return [];
  const { hash, mediaType } = data as { readonly hash?: unknown; readonly mediaType?: unknown };
  if (typeof hash === 'string' && typeof mediaType === 'string') return [hash];
  return Object.values(data).flatMap(filesNamedIn);
};
