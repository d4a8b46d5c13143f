import type { Action } from './actions';

/** Which commands the server accepts from this reader now, and for which items. */
export type Allowed<Name extends string = string> = Readonly<Partial<Record<Name, true | readonly string[]>>>;

/** The words and the form of one command. Whether it is offered, the server says. */
export type Offer<Name extends string> = Action & { readonly command: Name };

export const isAllowed = <Name extends string>(
  allowed: Allowed<Name> | undefined,
  command: Name,
  item?: string,
): boolean => {
  const on = allowed?.[command];
  if (on === undefined || on === true) return on === true;
  return item === undefined ? on.length > 0 : on.includes(item);
};

/** The parts of the thing for which the server accepts it now; empty if it concerns the whole thing. */
export const itemsIn = <Name extends string>(allowed: Allowed<Name> | undefined, command: Name): readonly string[] => {
  const on = allowed?.[command];
  return on === undefined || on === true ? [] : on;
};

/** The commands that the server accepts now, in order. `item`: the part of the thing they are about. */
export const offered = <Name extends string>(
  allowed: Allowed<Name> | undefined,
  offers: readonly Offer<Name>[],
  item?: string,
): readonly Action[] => offers.filter(({ command }) => isAllowed(allowed, command, item));
