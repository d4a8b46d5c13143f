/** An answer as it is kept and compared: all that somebody reads in it, without what is new at every making. */
import { createRequire } from 'node:module';

const PizZip = createRequire(import.meta.url)('pizzip');

/** When a file was made, by the clock of the machine: the library that makes it asks no other. */
const withoutMakingTime = (xml) =>
  xml.replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, '$1the moment of making');

/** Of a file of an office program: one entry for each tag, so that a difference is told by its place. */
const partsOf = (content) => {
  const zip = new PizZip(content);
  const parts = Object.keys(zip.files)
    .filter((name) => !zip.files[name].dir)
    .sort()
    .map((name) => {
      const file = zip.files[name];
      if (!/\.(?:xml|rels)$/.test(name)) return [name, file.asUint8Array().toString()];
      return [name, withoutMakingTime(file.asText()).split(/(?<=>)/)];
    });
  return Object.fromEntries(parts);
};

const isOffice = (type) => type.includes('openxmlformats');

const bodyOf = (type, answer) => {
  if (/json/.test(type)) return JSON.parse(answer.body);
  if (isOffice(type)) return partsOf(answer.rawPayload);
  if (/^text\//.test(type)) return answer.body.split('\n');
  return answer.rawPayload.toString('base64');
};

/** Made by everybody anew: nothing that people read. */
const headersOf = ({ headers }) => {
  const kept = {};
  // A weak tag is made of the bytes, which are compared themselves; a strong one is the revision.
  if (headers.etag !== undefined && !headers.etag.startsWith('W/')) kept.etag = headers.etag;
  for (const name of ['content-disposition', 'cache-control', 'location', 'retry-after'])
    if (headers[name] !== undefined) kept[name] = headers[name];
  return kept;
};

export const canonicalOf = (answer) => {
  const type = String(answer.headers['content-type'] ?? '');
  return {
    status: answer.statusCode,
    type,
    headers: headersOf(answer),
    body: answer.body === '' ? null : bodyOf(type, answer),
  };
};
