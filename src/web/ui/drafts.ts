/** What was typed but not yet sent, kept on this device for each account. It survives errors, reloads and signing out. */
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
        // The device is full; the text is still in the form.
      }
    },
    clear: () => localStorage.removeItem(place),
  };
};
