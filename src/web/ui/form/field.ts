import type { Who } from './who';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export type FieldPath = readonly (string | number)[];

/** What a form holds of a body: the same, with parts that are still missing. */
export type Values<B> = B extends readonly (infer Item)[]
  ? readonly Values<Item>[]
  : B extends object
    ? { readonly [K in keyof B]?: Values<B[K]> | undefined }
    : B;

interface Said<Name extends string = string> {
  /** As it is called in the body, so that refusals find it. */
  readonly name: Name;
  readonly label: string;
  readonly optional?: boolean;
  readonly hint?: string;
  /** Checks a value before it is sent and answers what is wrong with it, in words; `values`: the whole form so far. */
  readonly check?: (value: unknown, values: Readonly<Record<string, unknown>>) => string | undefined;
}

interface OfWords {
  readonly kind: 'text' | 'line' | 'unit' | 'topic' | 'keyWork' | 'urgency' | 'day' | 'instant' | 'password';
}
/** A password: never shown, never kept as a draft. */
interface Secret {
  readonly kind: 'secret';
  readonly of: 'current' | 'new';
}
/** Undefined: still on their way. */
type Choices = readonly Choice[] | undefined;
/** A choice of people: who can be that, by what they are; whoever the register says nothing of may be anything. */
interface OfPeople<Kind> {
  readonly kind: Kind;
  readonly who: Who;
}
interface OneOfFew {
  readonly kind: 'choice';
  readonly choices: Choices;
  readonly several?: false;
}
interface SomeOfFew {
  readonly kind: 'choice';
  readonly choices: Choices;
  readonly several: true;
}
interface OfCases<Kind> {
  readonly kind: Kind;
  /** Cases that are offered before anybody searches. */
  readonly offered?: readonly string[];
}
interface Group<Inner> {
  readonly kind: 'group';
  readonly fields: readonly Inner[];
}
interface List<Inner> {
  readonly kind: 'list';
  readonly fields: readonly Inner[];
}
/** An object of one of several shapes, told apart by its `kind`. */
interface OneOf<Inner> {
  readonly kind: 'oneOf';
  readonly shapes: readonly (Choice & { readonly fields: readonly Inner[] })[];
}

type Input<T> = unknown extends T
  ? AnyInput
  : [T] extends [string]
    ? OfWords | OfPeople<'person'> | Secret | OneOfFew | OfCases<'case'>
    : [T] extends [number]
      ? { readonly kind: 'number' }
      : [T] extends [boolean]
        ? { readonly kind: 'flag' }
        : [T] extends [readonly string[]]
          ? { readonly kind: 'units' } | OfPeople<'people'> | OfCases<'cases'> | SomeOfFew
          : [T] extends [readonly (infer Item)[]]
            ? { readonly kind: 'files' } | List<Field<Item>>
            : { readonly kind: 'term' | 'place' | 'evidence' | 'file' } | Group<Field<T>> | OneOf<Field<T>>;

type AnyInput =
  | OfWords
  | OfPeople<'person' | 'people'>
  | Secret
  | OneOfFew
  | SomeOfFew
  | OfCases<'case' | 'cases'>
  | { readonly kind: 'number' | 'flag' | 'units' | 'term' | 'place' | 'evidence' | 'file' | 'files' }
  | Group<AnyField>
  | List<AnyField>
  | OneOf<AnyField>;

/** A field of whatever form: what draws it need not know the body. */
export type AnyField = Said & AnyInput;

/** Only what the body can do without may be left empty; a list can stand there without an entry. */
type MayBeEmpty<V, K extends keyof V> =
  object extends Pick<V, K> ? unknown : V[K] extends readonly unknown[] ? unknown : { readonly optional?: false };

/** A field of the form of this body: one that the body does not have does not compile. */
export type Field<V> = V extends object
  ? { [K in keyof V & string]-?: Said<K> & MayBeEmpty<V, K> & Input<NonNullable<V[K]>> }[keyof V & string]
  : never;

/** Some field's choices are still on their way: which fields there are, and what they hold, is not known yet. */
export const areOnTheirWay = (fields: readonly AnyField[]): boolean =>
  fields.some((field) => field.kind === 'choice' && field.choices === undefined);

/** Characters of a line: a title, a name. */
export const lineLength = 200;

export const choicesOf = (words: Readonly<Record<string, string>>): Choice[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (typeof value === 'object' && !Array.isArray(value) && Object.keys(value).length === 0);

/** Does any part of the value say something? A box that is not ticked says nothing. */
export const saysSomething = (value: unknown): boolean =>
  typeof value === 'object' && value !== null
    ? Object.values(value).some(saysSomething)
    : !isEmpty(value) && value !== false;

const filledIn = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(filledIn);
  if (typeof value !== 'object' || value === null) return value === '' || value === null ? undefined : value;
  const entries = Object.entries(value).map(([key, part]) => [key, filledIn(part)] as const);
  return Object.fromEntries(entries.filter(([, part]) => !isEmpty(part)));
};

/**
 * Values of a form as a body takes them: what was left empty is left out. That nothing is missing that the body needs
 * is seen to by the rules of the form, and by the server.
 */
export const bodyOf = <B>(values: Values<B>): B => filledIn(values) as B;

/** A box that nobody touched is not ticked, which the body needs to be told; a group without a word stays left out. */
export const unticked = (fields: readonly AnyField[], values: object): object => {
  const held = values as Readonly<Record<string, unknown>>;
  const parts = fields.flatMap((field): (readonly [string, unknown])[] => {
    const value = held[field.name];
    if (field.kind === 'flag') return value === undefined && field.optional !== true ? [[field.name, false]] : [];
    if (typeof value !== 'object' || value === null || !saysSomething(value)) return [];
    if (field.kind === 'group') return [[field.name, unticked(field.fields, value)]];
    if (field.kind === 'list' && Array.isArray(value))
      return [[field.name, value.map((one: object) => unticked(field.fields, one))]];
    return [];
  });
  return { ...values, ...Object.fromEntries(parts) };
};

/** What the reader sees as the name of the part of the form at this path: of a list, which entry; undefined elsewhere. */
export const labelIn = (fields: readonly AnyField[], path: FieldPath): string | undefined => {
  const [first, ...rest] = path;
  const field = fields.find(({ name }) => name === first);
  if (field === undefined) return undefined;
  if (field.kind === 'group') return labelIn(field.fields, rest) ?? field.label;
  if (field.kind === 'oneOf')
    return (
      labelIn(
        field.shapes.flatMap((shape) => shape.fields),
        rest,
      ) ?? field.label
    );
  const [nth, ...inner] = rest;
  if (field.kind !== 'list' || typeof nth !== 'number') return field.label;
  const part = labelIn(field.fields, inner);
  return `${field.label} ${nth + 1}${part === undefined ? '' : ` · ${part}`}`;
};
