import type { Readable } from 'node:stream';

/**
 * The beginning of a stream (at least `length` bytes, if it has that many), and the whole stream again from its start.
 */
export const peek = async (
  content: Readable,
  length: number,
): Promise<{ readonly head: Buffer; readonly all: AsyncGenerator<Buffer> }> => {
  const chunks = content[Symbol.asyncIterator]() as AsyncIterator<Buffer, undefined>;
  const first: Buffer[] = [];
  for (let read = 0; read < length;) {
    const { done, value } = await chunks.next();
    if (done === true) break;
    first.push(value);
    read += value.length;
  }
  const all = async function* (): AsyncGenerator<Buffer> {
    yield* first;
    for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value;
  };
  return { head: Buffer.concat(first), all: all() };
};
