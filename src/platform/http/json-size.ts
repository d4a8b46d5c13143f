import type { FastifyInstance, FastifyRequest } from 'fastify';
import { MalformedRequest } from './problem';
import { most, problem } from './sent-values';

const [quote, backslash, comma] = [0x22, 0x5c, 0x2c];
const opens: ReadonlySet<number> = new Set([0x5b, 0x7b]);
const closes: ReadonlySet<number> = new Set([0x5d, 0x7d]);

/** Where a text ends that begins here; the last byte where it never ends. */
const endOfText = (json: Buffer, from: number): number => {
  for (let at = from + 1; at < json.length; at += 1) {
    if (json[at] === backslash) at += 1;
    else if (json[at] === quote) return at;
  }
  return json.length;
};

/**
 * Counts brackets and commas before anything is made of them: each value that JSON.parse makes costs fifty times as
 * much, and nobody has signed in yet.
 *
 * @throws MalformedRequest
 */
const mustBeSmall = (json: Buffer): void => {
  let values = 1;
  let depth = 0;
  for (let at = 0; at < json.length; at += 1) {
    const byte = json[at]!;
    if (byte === quote) at = endOfText(json, at);
    else if (byte === comma) values += 1;
    else if (opens.has(byte)) {
      values += 1;
      depth += 1;
    } else if (closes.has(byte)) depth -= 1;
    if (depth > most.depth) throw new MalformedRequest([problem('', 'tooDeep', String(most.depth))]);
    if (values > most.values) throw new MalformedRequest([problem('', 'tooMany', String(most.values))]);
  }
};

type Reader = (request: FastifyRequest, body: Buffer, done: (error: Error | null, body?: unknown) => void) => void;

/** JSON is counted, then read as Fastify reads it: what names a prototype is refused. */
export const jsonReader = (fastify: FastifyInstance): Reader => {
  const parse = fastify.getDefaultJsonParser('error', 'error');
  return (request, body, done) => {
    try {
      mustBeSmall(body);
    } catch (error) {
      return done(error as Error);
    }
    return void parse(request, body.toString(), done);
  };
};

/** No route takes what a plain form of a page sends. */
export const noForms: Reader = (_request, _body, done) =>
  done(Object.assign(new Error('Forms are not taken'), { statusCode: 415 }));
