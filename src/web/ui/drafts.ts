import { dropForm, formOf, keepForm } from '../device/forms';

/** What was typed but not yet sent, kept on this device for each account. It survives errors, reloads and signing out. */
export interface Draft<V extends object> {
  /** As it was typed; a page of an older version may have written it. */
  readonly read: () => Partial<V> | undefined;
  readonly write: (values: Partial<V>) => void;
  readonly clear: () => void;
}

export const draftOf = <V extends object = object>(account: string, name: string): Draft<V> => {
  const id = `${account} ${name}`;
  return {
    read: () => formOf(id),
    write: (values) => keepForm(id, values),
    clear: () => dropForm(id),
  };
};
