import type { Id } from '../../kernel/ids';
import type { Sealed, SealedPerson } from '../../kernel/personal';
import { SealBroken, VaultUnavailable } from './errors';
import type { Vault } from './vault';

/** A person as an answer shows one: for a reader who may not see more, the id alone. */
export interface OpenedPerson {
  readonly person: Id;
  /** Null: it can no longer be read. */
  readonly fields?: Readonly<Record<string, string | null>>;
  /** Somebody had the personal data of this person destroyed. */
  readonly erased?: boolean;
  /** The vault is away: not available just now. */
  readonly unavailable?: true;
}

type Opener = Pick<Vault, 'personal'>;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isSealedPerson = (value: object): value is SealedPerson =>
  'person' in value &&
  typeof value.person === 'string' &&
  'fields' in value &&
  isObject(value.fields) &&
  Object.values(value.fields).every((field) => isObject(field) && 'ciphertext' in field);

/** One damaged field must not hide a whole page: it reads as null, and `verify` says which event was touched. */
const openField = async (sealed: Sealed, { personal }: Opener): Promise<{ clear: string | null; gone: boolean }> => {
  try {
    const clear = await personal.open(sealed);
    return { clear, gone: clear === null };
  } catch (error) {
    if (error instanceof SealBroken) return { clear: null, gone: false };
    throw error;
  }
};

/** Opens one person's fields. */
export const openPerson = async ({ person, fields }: SealedPerson, vault: Opener): Promise<OpenedPerson> => {
  try {
    const opened = await Promise.all(
      Object.entries(fields).map(async ([name, field]) => [name, await openField(field, vault)] as const),
    );
    return {
      person,
      fields: Object.fromEntries(opened.map(([name, { clear }]) => [name, clear])),
      erased: opened.some(([, { gone }]) => gone),
    };
  } catch (error) {
    if (error instanceof VaultUnavailable) return { person, unavailable: true };
    throw error;
  }
};

const collect = (value: unknown, found: Set<SealedPerson>): void => {
  if (!isObject(value)) return;
  if (isSealedPerson(value)) found.add(value);
  else for (const part of Object.values(value)) collect(part, found);
};

const replaced = (value: unknown, by: ReadonlyMap<unknown, OpenedPerson>): unknown => {
  if (!isObject(value)) return value;
  const opened = by.get(value);
  if (opened !== undefined) return opened;
  if (Array.isArray(value)) return value.map((item) => replaced(item, by));
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, replaced(part, by)]));
};

/** The same answer with every sealed person in it opened, or for a reader who may not see them reduced to the id. */
export const openSealed = async (answer: unknown, vault: Opener, mayOpen: boolean): Promise<unknown> => {
  const found = new Set<SealedPerson>();
  collect(answer, found);
  // Most answers hold none and pass through unchanged.
  if (found.size === 0) return answer;
  const opened = await Promise.all(
    [...found].map(
      async (sealed) => [sealed, mayOpen ? await openPerson(sealed, vault) : { person: sealed.person }] as const,
    ),
  );
  return replaced(answer, new Map<unknown, OpenedPerson>(opened));
};
