export interface NamedFile {
  readonly hash: string;
  /** What its sender called it. */
  readonly name: string;
}

/** All files that an event refers to, at any depth. */
export type FilesPart = (data: unknown) => readonly NamedFile[];

export const filesNamedIn: FilesPart = (data) => {
  if (typeof data !== 'object' || data === null) return [];
  const { hash, mediaType, name } = data as Readonly<Record<string, unknown>>;
  if (typeof hash === 'string' && typeof mediaType === 'string')
    return [{ hash, name: typeof name === 'string' ? name : '' }];
  return Object.values(data).flatMap(filesNamedIn);
};
