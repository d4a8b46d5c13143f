import { allKept, discard, keep } from './kept';
import { safe } from './safe';

/** What is typed into forms and not sent, and what somebody chose here before; read at once, written down behind. */
interface KeptForm {
  readonly id: string;
  readonly values: object;
}

const typed = new Map<string, object>();

/** Call when somebody's safe is open. */
export const openForms = async (): Promise<void> => {
  typed.clear();
  for (const { id, values } of await allKept<KeptForm>('forms')) typed.set(id, values);
};

export const formOf = (id: string): object | undefined => typed.get(id);

export const keepForm = (id: string, values: object): void => {
  typed.set(id, values);
  // On a full device the text is still in the form.
  keep('forms', { id, values } satisfies KeptForm).catch(() => undefined);
};

export const dropForm = (id: string): void => {
  typed.delete(id);
  discard('forms', id).catch(() => undefined);
};

export const closeForms = (): void => typed.clear();

interface Old {
  readonly place: RegExp;
  readonly name?: string;
  readonly now?: (values: object) => object;
}

/** Where earlier versions kept things open to everybody at this browser, by account. */
const olds: readonly Old[] = [
  { place: /^yuexun\.draft\.([^.]+)\.(.+)$/ },
  { place: /^yuexun\.views\.([^.]+)$/, name: 'views', now: (views) => ({ views }) },
  { place: /^yuexun\.notes\.last\.([^.]+)$/, name: 'habits' },
];

const valuesIn = (text: string | null): object | undefined => {
  try {
    const values: unknown = JSON.parse(text ?? '');
    return typeof values === 'object' && values !== null ? values : undefined;
  } catch {
    return undefined;
  }
};

/** What earlier versions left of this account: each goes where the rest is. */
export const adoptOldForms = async (account: string): Promise<void> => {
  for (const [place, { name, now = (values: object) => values }, rest] of oldPlacesOf(account)) {
    const values = valuesIn(localStorage.getItem(place));
    const id = `${account} ${name ?? rest}`;
    if (values !== undefined && !typed.has(id)) {
      typed.set(id, now(values));
      await keep('forms', { id, values: now(values) } satisfies KeptForm);
    }
    // What only the open page keeps stays where it was until it is sent or its owner signs out.
    if (safe.get()?.keeping !== 'page') localStorage.removeItem(place);
  }
};

export const dropOldForms = (account: string): void => {
  for (const [place] of oldPlacesOf(account)) localStorage.removeItem(place);
};

const oldPlacesOf = (account: string): readonly (readonly [place: string, old: Old, rest: string])[] =>
  Object.keys(localStorage).flatMap((place) =>
    olds.flatMap((old) => {
      const [, owner, rest = ''] = old.place.exec(place) ?? [];
      return owner === account ? [[place, old, rest] as const] : [];
    }),
  );

/** Things that somebody chose rather than typed: nobody misses them. */
const chosen: ReadonlySet<string> = new Set(['views', 'habits']);

/** How many forms somebody left unsent. */
export const formsKept = (account: string): number =>
  [...typed.keys()].filter((id) => !chosen.has(id.slice(account.length + 1))).length;
