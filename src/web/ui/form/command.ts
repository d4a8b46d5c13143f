import type { ReactNode } from 'react';
import type { BodyOf, CommandPath } from '../../api/command';
import type { AnyField, Field, Values } from './field';

type Post = CommandPath<'post'>;

/** Initial values of a form: any of its parts; null means the same as left out. */
type Beginning<B> = B extends readonly (infer Item)[]
  ? readonly Beginning<Item>[]
  : B extends object
    ? { readonly [K in keyof B]?: Beginning<B[K]> | null | undefined }
    : B;

/** A form whose fields are those of the body. */
interface Straight<B> {
  readonly fields: readonly Field<B>[];
  readonly initial?: Beginning<B> & object;
  /** What the body holds besides what is typed. */
  readonly fixed?: Values<B> & object;
  readonly shape?: undefined;
}

declare const checked: unique symbol;

/**
 * A form that asks otherwise than the body is made; only `shaped` makes one. It is one part of the command, so that
 * what a straight form begins with is held against its body alone.
 */
interface Shaped<B> {
  readonly shape: {
    readonly fields: readonly AnyField[];
    readonly initial?: object;
    toBody(values: object): Values<B>;
    readonly [checked]: true;
  };
}

/** A command with the form that it needs, tied to its route: what the route's body does not have does not compile. */
export type Command = {
  [P in Post]: {
    readonly path: P;
    /** On the button and over the form. */
    readonly text: string;
    readonly tone?: 'primary' | 'danger';
    /** What it does, where that is not obvious. */
    readonly hint?: string;
    /** Below the fields: what would follow from what is typed so far. */
    readonly ahead?: ReactNode;
  } & (Straight<BodyOf<'post', P>> | Shaped<BodyOf<'post', P>>);
}[Post];

/** Of a body of several shapes: the parts that any of them has. */
type PartIn<B> = B extends object ? keyof B : never;
type PartOf<B, K> = B extends object ? (K extends keyof B ? NonNullable<B[K]> : never) : never;

/** Nothing but what the body has, however deep: a part too many does not compile either. */
type Only<R, B> = R extends readonly (infer Part)[]
  ? readonly Only<Part, B extends readonly (infer Item)[] ? Item : never>[]
  : R extends object
    ? { readonly [K in keyof R]: K extends PartIn<B> ? Only<R[K], PartOf<B, K>> : never }
    : R;

/** A body that no form of the engine makes, held against its route all the same: a part too many does not compile. */
export const bodyFor =
  <P extends Post>(_path: P) =>
  <R extends BodyOf<'post', P>>(body: R & Only<R, BodyOf<'post', P>>): BodyOf<'post', P> =>
    body;

/**
 * A route with a form of values that differ from its body, and how the body is made of them. The fields are tied to the
 * values as `toBody` takes them, and what it answers to the body. `object`: a body whose parts may all be left out
 * would else take an answer that has none of them.
 */
export const shaped = <P extends Post, V extends object, R extends Values<BodyOf<'post', P>> & object>(
  path: P,
  form: {
    readonly fields: readonly Field<NoInfer<V>>[];
    readonly initial?: Beginning<NoInfer<V>>;
    readonly toBody: (values: V) => R & Only<R, BodyOf<'post', P>>;
  },
) => ({ path, shape: form }) as { readonly path: P; readonly shape: typeof form & { readonly [checked]: true } };
