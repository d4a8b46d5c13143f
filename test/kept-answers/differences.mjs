/** Where two answers differ: JSON paths with both values. */

const isObject = (value) => typeof value === 'object' && value !== null;

const pointer = (path, key) => `${path}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;

/**
 * What tells the things of a list apart: the code of a metric or a figure, the name of a value, the document of a
 * template, the words of a promise.
 */
const codeOf = (one) => {
  const { code, name, document, text, case: id, dueOn } = one ?? {};
  return code ?? name ?? document ?? (dueOn === undefined ? undefined : [text, dueOn, id].join(' '));
};

/** A list of things that can be told apart so: by their code; null for any other list. */
const byCode = (list) => {
  const codes = new Map(list.map((one) => [codeOf(one), one]));
  return list.length > 0 && codes.size === list.length && [...codes.keys()].every((code) => typeof code === 'string')
    ? Object.fromEntries(codes)
    : null;
};

/** Two such lists are compared by code, so that a new one in the middle is one difference; their order must be kept. */
const coded = (kept, now, path) => {
  const [before, after] = [byCode(kept), byCode(now)];
  if (before === null || after === null) return null;
  const order = (of, other) => Object.keys(of).filter((code) => code in other);
  const moved = order(before, after).join() !== order(after, before).join();
  return moved ? [{ path, kept, now }] : differencesOf(before, after, path);
};

/** @returns `{ path, kept, now }` for each place, the shortest that says it */
export const differencesOf = (kept, now, path = '') => {
  if (Object.is(kept, now)) return [];
  if (!isObject(kept) || !isObject(now) || Array.isArray(kept) !== Array.isArray(now)) return [{ path, kept, now }];
  const inOrder = Array.isArray(kept) ? coded(kept, now, path) : null;
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
