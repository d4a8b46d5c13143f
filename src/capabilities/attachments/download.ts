import { HttpException, HttpStatus, type StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { nameFitting } from '../../platform/files/file-kinds';
import type { ShownFile } from '../../platform/files/shown-files';
import { fileAnswer } from '../../platform/http/file-answer';

/** A browser that is tricked into showing a file as a page must not run anything in it. */
export const sandbox = "default-src 'none'; frame-ancestors 'none'; sandbox";

/**
 * The single range of a file that is asked for; undefined: all of it. Several ranges, or one that cannot be read, get
 * the whole file.
 */
const partIn = (
  header: string | undefined,
  size: number,
): { readonly start: number; readonly end: number } | undefined => {
  const [matched, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (matched === undefined || (first === '' && last === '')) return undefined;
  const start = first === '' ? Math.max(size - Number(last), 0) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (first !== '' && last !== '' && Number(last) < start) return undefined;
  if (start >= size || (first === '' && Number(last) === 0))
    throw new HttpException('No such range', HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE);
  return { start, end };
};

export interface Asked {
  readonly range: string | undefined;
  readonly ifRange: string | undefined;
}

/** The name with the ending of what it leaves as: a photo that was converted is called as one. */
const calledAs = (name: string, { mediaType }: ShownFile): string => {
  const fits = nameFitting(name, mediaType);
  return fits === name ? name : nameFitting(name.replace(/\.(heic|heif|hif)$/i, ''), mediaType);
};

/** A file as a download in a sandbox, whole or a part of it: players of films ask for parts. */
export const downloadOf = (
  file: ShownFile,
  { name, plain }: { readonly name: string; readonly plain: string },
  { range, ifRange }: Asked,
  reply: FastifyReply,
): StreamableFile => {
  const { size, mediaType } = file;
  const tag = `"${file.tag}"`;
  void reply.header('accept-ranges', 'bytes').header('content-security-policy', sandbox).header('etag', tag);
  const part = ifRange === undefined || ifRange === tag ? partIn(range, size) : undefined;
  const { start, end } = part ?? { start: 0, end: size - 1 };
  if (part !== undefined) void reply.code(206).header('content-range', `bytes ${start}-${end}/${size}`);
  return fileAnswer(file.read(start, end), {
    type: mediaType,
    name: calledAs(name, file),
    plain: nameFitting(plain, mediaType),
    length: end - start + 1,
  });
};
