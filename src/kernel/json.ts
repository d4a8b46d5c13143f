/** What may stand in an event, a request or an answer: plain JSON, nothing with a prototype. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Are both the same JSON? The order of fields does not matter; a missing field equals `undefined`. */
export const sameJson = (one: unknown, other: unknown): boolean => {
  if (one === other) return true;
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  if (Array.isArray(one) && Array.isArray(other) && one.length !== other.length) return false;
  return Object.keys({ ...one, ...other }).every((key) => sameJson(one[key], other[key]));
};
