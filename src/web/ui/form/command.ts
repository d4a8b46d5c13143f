import type { BodyOf, CommandPath } from '../../api/command';
import type { AnyField, Field, Values } from './field';

type Post = CommandPath<'post'>;

/** Values by name, whatever they are: a name that the body does not have does not compile. */
type Named<B> = { readonly [K in keyof B]?: unknown };

/** A form whose fields are those of the body. */
interface Straight<B> {
  readonly fields: readonly Field<B>[];
  readonly initial?: Named<B>;
  /** What the body holds besides what is typed. */
  readonly fixed?: Values<B> & object;
  readonly toBody?: undefined;
}

declare const checked: unique symbol;

/** A form that asks otherwise than the body is made; only `shaped` makes one. */
interface Shaped<B> {
  readonly fields: readonly AnyField[];
  readonly initial?: object;
  readonly fixed?: undefined;
  toBody(values: object): Values<B>;
  readonly [checked]: true;
}

/** A command with the form that it needs, tied to its route: what the route's body does not have does not compile. */
export type Command = {
  [P in Post]: {
    readonly path: P;
    /** On the button and over the form. */
    readonly text: string;
    readonly tone?: 'primary' | 'danger';
    /** What it brings about, where that is not plain. */
    readonly hint?: string;
  } & (Straight<BodyOf<'post', P>> | Shaped<BodyOf<'post', P>>);
}[Post];

/** Nothing but what the body has: a part too many does not compile either. */
type Only<R, B> = { readonly [K in Exclude<keyof R, keyof B>]: never };

/**
 * A route with a form of values that differ from its body, and how the body is made of them. The fields are tied to the
 * values as `toBody` takes them, and what it answers to the body.
 */
export const shaped = <P extends Post, V extends object, R extends Values<BodyOf<'post', P>>>(
  path: P,
  form: {
    readonly fields: readonly Field<NoInfer<V>>[];
    readonly initial?: Named<NoInfer<V>>;
    readonly toBody: (values: V) => R & Only<R, BodyOf<'post', P>>;
  },
) => ({ ...form, path }) as typeof form & { readonly path: P; readonly [checked]: true };
