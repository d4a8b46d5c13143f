/** What was typed and not sent yet, on this device, per account: it outlives an error, a reload and a sign-out. */
const placeOf = (account: string, name: string): string => `yuexun.draft.${account}.${name}`;

export interface Draft<V extends object> {
  /** As it was typed; a page of an older version may have written it. */
  readonly read: () => Partial<V> | undefined;
  readonly write: (values: Partial<V>) => void;
  readonly clear: () => void;
}

export const draftOf = <V extends object = object>(account: string, name: string): Draft<V> => {
  const place = placeOf(account, name);
  return {
    read: () => {
      const text = localStorage.getItem(place);
      if (text === null) return undefined;
      try {
        const values: unknown = JSON.parse(text);
        return typeof values === 'object' && values !== null ? values : undefined;
      } catch {
        return undefined;
      }
    },
    write: (values) => {
      try {
        localStorage.setItem(place, JSON.stringify(values));
      } catch {
        // A full device keeps nothing more; the form itself still holds it.
      }
    },
    clear: () => localStorage.removeItem(place),
  };
};
