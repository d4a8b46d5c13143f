import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';

/** What a form brought: its text fields, and what was made of its file. */
export interface Form<T> {
  readonly file: T | undefined;
  readonly fields: Readonly<Record<string, unknown>>;
}

/**
 * Reads a form with one file and some fields, in any order.
 *
 * @param most bytes of the file
 * @param takeIn reads the file to its end; what it answers stands for the file
 * @param tooLarge refuses a file that has more
 */
export const formOf = async <T>(
  request: FastifyRequest,
  most: number,
  takeIn: (part: MultipartFile) => Promise<T>,
  tooLarge: () => never,
): Promise<Form<T>> => {
  const fields: Record<string, unknown> = {};
  let file: T | undefined;
  if (!request.isMultipart()) return { file, fields };
  const options = { limits: { fileSize: most, files: 1 }, throwFileSizeLimit: false };
  for await (const part of request.parts(options)) {
    if (part.type === 'field') {
      fields[part.fieldname] = part.value;
      continue;
    }
    file = await takeIn(part);
    if (part.file.truncated) tooLarge();
  }
  return { file, fields };
};
