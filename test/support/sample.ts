import type { OpenAPIObject } from '@nestjs/swagger';

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;
export type Schema = Schemas[string];

const nameIn = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1);

/**
 * A value as the documentation describes it, put together from its examples: required fields only. `undefined` where
 * the documentation gives no example to begin with.
 */
export const sampleOf = (schema: Schema, schemas: Schemas): unknown => {
  if ('$ref' in schema) return sampleOf(schemas[nameIn(schema.$ref)]!, schemas);
  if (schema.example !== undefined) return schema.example as unknown;
  if (schema.default !== undefined) return schema.default as unknown;
  if (schema.enum !== undefined) return schema.enum[0] as unknown;
  const [variant] = schema.oneOf ?? schema.anyOf ?? [];
  if (variant !== undefined) return sampleOf(variant, schemas);
  if (schema.allOf !== undefined)
    return Object.assign({}, ...schema.allOf.map((part) => sampleOf(part, schemas))) as unknown;
  if (schema.type === 'array') {
    const item = sampleOf(schema.items!, schemas);
    return item === undefined ? undefined : [item];
  }
  if (schema.type === 'boolean') return true;
  if (schema.type !== 'object') return undefined;
  const fields = (schema.required ?? []).map((name) => [name, sampleOf(schema.properties![name]!, schemas)] as const);
  return fields.some(([, value]) => value === undefined) ? undefined : Object.fromEntries(fields);
};
