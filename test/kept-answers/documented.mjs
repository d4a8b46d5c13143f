/** Holds answers against the API's document: nothing undocumented, nothing missing, types and words as it says. */
import { Ajv } from 'ajv';
import { routeFinder } from './routes.mjs';

/** A schema of OpenAPI 3.0 as JSON schema; an object that is no map has the fields that it names and no others. */
const strictOf = (schema) => {
  if (Array.isArray(schema)) return schema.map(strictOf);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { nullable, ...told } = schema;
  delete told.example;
  const { properties, enum: words, ...rest } = told;
  const strict = {
    ...Object.fromEntries(Object.entries(rest).map(([key, inner]) => [key, strictOf(inner)])),
    ...(words === undefined ? {} : { enum: words }),
    ...(properties === undefined
      ? {}
      : {
          properties: Object.fromEntries(Object.entries(properties).map(([name, inner]) => [name, strictOf(inner)])),
          additionalProperties: strictOf(told.additionalProperties ?? false),
        }),
  };
  return nullable === true ? { anyOf: [strict, { type: 'null' }] } : strict;
};

const isJson = ({ headers }) => String(headers['content-type'] ?? '').startsWith('application/json');

/** Tells what of an answer the document does not say, in words; an empty list: it is as documented. */
export const documentedBy = (document) => {
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  ajv.addSchema({ $id: 'api', components: strictOf(document.components) });
  const routeOf = routeFinder(document);
  const compiled = new Map();
  const checkOf = (method, route, status) => {
    const key = `${method} ${route} ${status}`;
    if (!compiled.has(key)) {
      const told =
        document.paths[route]?.[method.toLowerCase()]?.responses[status]?.content?.['application/json']?.schema;
      const schema =
        told && JSON.parse(JSON.stringify(strictOf(told)).replaceAll('"#/components/', '"api#/components/'));
      compiled.set(key, schema && ajv.compile(schema));
    }
    return compiled.get(key);
  };
  return (method, path, answer) => {
    if (answer.statusCode >= 300 || !isJson(answer)) return [];
    const check = checkOf(method, routeOf(path), answer.statusCode);
    if (check === undefined) return ['answers JSON of which the document says nothing'];
    if (check(JSON.parse(answer.body))) return [];
    return check.errors.map(({ instancePath, message, params }) =>
      `${instancePath} ${message} ${JSON.stringify(params)}`.slice(0, 300),
    );
  };
};
