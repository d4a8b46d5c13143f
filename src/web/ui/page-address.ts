/** A day as addresses and the API write it. */
export const isDay = (text: string | null): text is string => text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text);

/** The address of a page with some of what it asks for changed; what is empty is left out. */
export const addressWith = (
  address: URLSearchParams,
  changes: Readonly<Record<string, string | readonly string[] | null | undefined>>,
): URLSearchParams => {
  const next = new URLSearchParams(address);
  for (const [name, value] of Object.entries(changes)) {
    const text = typeof value === 'string' ? value : (value ?? []).join(',');
    if (text === '') next.delete(name);
    else next.set(name, text);
  }
  return next;
};
