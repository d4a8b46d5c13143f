/** What was typed and not sent yet, on this device, per account: it outlives an error, a reload and a sign-out. */
const placeOf = (account: string, name: string): string => `yuexun.draft.${account}.${name}`;

export interface Draft {
  readonly read: () => object | undefined;
  readonly write: (values: object) => void;
  readonly clear: () => void;
}

export const draftOf = (account: string, name: string): Draft => {
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
