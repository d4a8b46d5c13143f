import type { OpenAPIObject } from '@nestjs/swagger';

type Components = NonNullable<OpenAPIObject['components']>;
export type Schema = NonNullable<Components['schemas']>[string];
type Schemas = Record<string, Schema>;
type Inline = Exclude<Schema, { $ref: string }>;
type PathItem = OpenAPIObject['paths'][string];
export type Operation = NonNullable<PathItem['get']>;

/** What every route answers, read out of the types of its handler: schemas by operation, and those that they name. */
export interface AnswerShapes {
  readonly routes: Readonly<Record<string, Schema>>;
  readonly components: Readonly<Schemas>;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const nameIn = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1);

/** The names that a part of the document leads to, directly or through others. */
const reachable = (part: unknown, schemas: Readonly<Schemas>, found = new Set<string>()): Set<string> => {
  if (!isObject(part)) return found;
  for (const [key, value] of Object.entries(part))
    if (key === '$ref' && typeof value === 'string') {
      const name = nameIn(value);
      if (found.has(name)) continue;
      found.add(name);
      reachable(schemas[name], schemas, found);
    } else reachable(value, schemas, found);
  return found;
};

/** The schema that a `$ref` refers to, even if a description stands beside it. */
const meant = (schema: Schema, schemas: Readonly<Schemas>): Inline | undefined => {
  if ('$ref' in schema) {
    const found = schemas[nameIn(schema.$ref)];
    return found === undefined ? undefined : meant(found, schemas);
  }
  const [only, ...more] = schema.allOf ?? [];
  return only === undefined || more.length > 0 ? schema : meant(only, schemas);
};

/**
 * What a class says about a field besides its type. Its description comes first; the comment of the type comes second.
 */
const wordsOf = (schema: Schema): Partial<Inline> => {
  if ('$ref' in schema) return {};
  const { description, format } = schema;
  const example: unknown = schema.example;
  return {
    ...(description === undefined ? {} : { description }),
    ...(example === undefined ? {} : { example }),
    ...(format === undefined ? {} : { format }),
  };
};

const withWords = (shape: Schema, from: Schema): Schema => {
  const words = wordsOf(from);
  if ('$ref' in shape) return Object.keys(words).length === 0 ? shape : { ...words, allOf: [shape] };
  const isOneOf = shape.type === 'string' && shape.enum === undefined && !('$ref' in from) && from.enum !== undefined;
  return { ...shape, ...words, ...(isOneOf ? { enum: from.enum as unknown[] } : {}) };
};

/** Copies descriptions and examples from the answers' classes to the shapes, field by field. */
class Words {
  private readonly done = new Set<string>();
  private readonly worded = new Set<string>();

  constructor(
    private readonly shapes: Schemas,
    private readonly classes: Readonly<Schemas>,
    /** Fields that a class documents and that no answer has. */
    private readonly lost: string[],
  ) {}

  carry(shape: Schema, from: Schema, where: string): void {
    const place = '$ref' in shape ? nameIn(shape.$ref) : where;
    const pair = `${place} ${'$ref' in from ? nameIn(from.$ref) : where}`;
    if (this.done.has(pair)) return;
    this.done.add(pair);
    const [to, source] = [meant(shape, this.shapes), meant(from, this.classes)];
    if (to === undefined || source === undefined) return;
    this.inside(to, source, '$ref' in shape ? place : where, '$ref' in from ? nameIn(from.$ref) : where);
  }

  private inside(to: Inline, source: Inline, place: string, from: string): void {
    if (to.items !== undefined && source.items !== undefined) this.carry(to.items, source.items, `${place}[]`);
    if (isObject(to.additionalProperties) && isObject(source.additionalProperties))
      this.carry(to.additionalProperties, source.additionalProperties, `${place}{}`);
    const fields = to.properties ?? {};
    for (const [name, words] of Object.entries(source.properties ?? {})) {
      const field = fields[name];
      if (field === undefined) {
        this.lost.push(`${from}.${name}`);
        continue;
      }
      const inside = `${place}.${name}`;
      this.carry(this.single(field), this.single(words), inside);
      // If two classes describe one shape, the first counts.
      if (this.worded.has(inside)) continue;
      this.worded.add(inside);
      fields[name] = withWords(field, words);
    }
  }

  /** A reference itself, even if a description stands beside it. */
  private single(schema: Schema): Schema {
    return !('$ref' in schema) && schema.allOf?.length === 1 ? schema.allOf[0]! : schema;
  }
}

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** Every operation of the document. */
export const operationsOf = ({ paths }: OpenAPIObject): readonly (readonly [method: string, operation: Operation])[] =>
  Object.values(paths).flatMap((item) =>
    methods.flatMap((method) => (item[method] === undefined ? [] : [[method, item[method]] as const])),
  );

/**
 * Replaces what the routes' decorators say about answers with what the handlers' types say, keeping the decorators'
 * descriptions. Returns the fields that a class documents and that no answer has.
 */
export const tellAnswers = (document: OpenAPIObject, { routes, components }: AnswerShapes): readonly string[] => {
  const lost: string[] = [];
  const classes = document.components?.schemas ?? {};
  const operations = operationsOf(document);
  const asked = reachable(
    operations.map(([, { requestBody, parameters }]) => [requestBody, parameters]),
    classes,
  );
  const shapes = structuredClone(components) as Schemas;
  // What is also sent in requests is described by the rules that apply there.
  for (const name of asked) if (classes[name] !== undefined) shapes[name] = classes[name];
  const words = new Words(shapes, classes, lost);
  for (const [, { operationId = '', responses }] of operations) {
    const shape = routes[operationId];
    const answer = Object.entries(responses).find(([status]) => status.startsWith('2'))?.[1];
    if (shape === undefined || answer === undefined || '$ref' in answer) continue;
    const content = answer.content?.['application/json'];
    const own = structuredClone(shape);
    if (content?.schema !== undefined) words.carry(own, content.schema, operationId);
    answer.content = { ...answer.content, 'application/json': { ...content, schema: own } };
  }
  const all: Schemas = { ...classes, ...shapes };
  const used = reachable(document.paths, all);
  const kept = Object.entries(all).filter(([name]) => used.has(name));
  document.components = {
    ...document.components,
    schemas: Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1))),
  };
  // A field that a request class has and no answer has is as it should be.
  return lost.filter((field) => !asked.has(field.slice(0, field.indexOf('.'))));
};
