import type { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import { named } from './disposition';

/** A file for somebody: the only way in which one leaves, so that each has a name that any device can keep. */
export const fileAnswer = (
  content: Readable | Uint8Array,
  {
    type,
    name,
    plain,
    length,
  }: {
    readonly type: string;
    /** As people call it. */
    readonly name: string;
    /** In ASCII, for programs that read nothing else. */
    readonly plain: string;
    /** Bytes, where they are known. */
    readonly length?: number;
  },
): StreamableFile => {
  const told = { type, disposition: named(name, plain), ...(length === undefined ? {} : { length }) };
  return content instanceof Uint8Array ? new StreamableFile(content, told) : new StreamableFile(content, told);
};
