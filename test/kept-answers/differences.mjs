/** Where two answers differ: JSON paths with both values. */

const isObject = (value) => typeof value === 'object' && value !== null;

const pointer = (path, key) => `${path}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** @returns `{ path, kept, now }` for each place, the shortest that says it */
export const differencesOf = (kept, now, path = '') => {
  if (Object.is(kept, now)) return [];
  if (!isObject(kept) || !isObject(now) || Array.isArray(kept) !== Array.isArray(now)) return [{ path, kept, now }];
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
