/** Where two answers differ: JSON paths with both values. */

const isObject = (value) => typeof value === 'object' && value !== null;

const pointer = (path, key) => `${path}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;

/**
 * Cases and what stands in registers are told apart by their id, lines of figures by their value: they stand in another
 * order where one of them is due on another day, or is called otherwise.
 */
const idOf = (one) => {
  const { id, number, title, label, name, revision, value, figures } = one ?? {};
  if (figures !== undefined && value !== undefined) return String(value);
  return (number !== undefined && title !== undefined) || ((label ?? name) !== undefined && revision !== undefined)
    ? id
    : undefined;
};

/**
 * What tells other things of a list apart: the code of a metric or a figure, the name of a value, the document of a
 * template, the words of a promise.
 */
const codeOf = (one) => {
  const { code, name, document, text, case: id, dueOn } = one ?? {};
  return code ?? name ?? document ?? (dueOn === undefined ? undefined : [text, dueOn, id].join(' '));
};

/** A list of things that can be told apart so; null for any other list. */
const keyed = (list, keyOf) => {
  const keys = new Map(list.map((one) => [keyOf(one), one]));
  return list.length > 0 && keys.size === list.length && [...keys.keys()].every((key) => typeof key === 'string')
    ? Object.fromEntries(keys)
    : null;
};

/** Such lists are compared thing by thing, so that a new one in the middle is one difference; so is another order. */
const told = (kept, now, path) => {
  for (const keyOf of [idOf, codeOf]) {
    const [before, after] = [keyed(kept, keyOf), keyed(now, keyOf)];
    if (before === null || after === null) continue;
    const order = (of, other) => Object.keys(of).filter((key) => key in other);
    const [was, is] = [order(before, after), order(after, before)];
    if (was.join() === is.join()) return differencesOf(before, after, path);
    return keyOf === codeOf
      ? [{ path, kept, now }]
      : [{ path: `${path}/order`, kept: was, now: is }, ...differencesOf(before, after, path)];
  }
  return null;
};

/** @returns `{ path, kept, now }` for each place, the shortest that says it */
export const differencesOf = (kept, now, path = '') => {
  if (Object.is(kept, now)) return [];
  if (!isObject(kept) || !isObject(now) || Array.isArray(kept) !== Array.isArray(now)) return [{ path, kept, now }];
  const inOrder = Array.isArray(kept) ? told(kept, now, path) : null;
  if (inOrder !== null) return inOrder;
  const keys = new Set([...Object.keys(kept), ...Object.keys(now)]);
  return [...keys].flatMap((key) => differencesOf(kept[key], now[key], pointer(path, key)));
};

const matches = (pattern, text) =>
  new RegExp(
    `^${pattern
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replaceAll('\\*\\*', '.*')
      .replaceAll('\\*', '[^/]*')}$`,
  ).test(text);

/** Whether the written list says that this may differ. */
export const isPermitted = (permitted, { route, who }, { path }) =>
  permitted.some(
    (entry) =>
      matches(entry.route, route) && matches(entry.field, path) && (entry.who === undefined || entry.who.includes(who)),
  );
