import type { Id } from '../../kernel/ids';
import { PersonalInput, type SealedPerson } from '../../kernel/personal';
import { conflict } from '../../kernel/rejection';
import { canonicalJson } from '../event-store/chain';
import { Erased } from './errors';
import type { Vault } from './vault';

type Sealer = Pick<Vault, 'personal'>;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const sealPerson = async (input: PersonalInput, { personal }: Sealer, ifNew: Id): Promise<SealedPerson> => {
  const { phone, idNumber } = input.fields;
  const marks = { ...(phone === undefined ? {} : { phone }), ...(idNumber === undefined ? {} : { idNumber }) };
  const person = input.person ?? (await personal.personFor(marks, ifNew));
  const fields = await Promise.all(
    Object.entries(input.fields).map(
      async ([field, clear]) => [field, await personal.seal(person, field, clear)] as const,
    ),
  );
  return { person, fields: Object.fromEntries(fields) };
};

/** The same data with every person in clear replaced by what `change` makes of it; `path` says where it stood. */
const changed = async (
  data: unknown,
  change: (input: PersonalInput, path: string) => Promise<unknown>,
  path = '',
): Promise<unknown> => {
  if (data instanceof PersonalInput) return change(data, path);
  if (!isObject(data)) return data;
  if (Array.isArray(data)) return Promise.all(data.map((item, index) => changed(item, change, `${path}/${index}`)));
  const entries = await Promise.all(
    Object.entries(data).map(async ([key, value]) => [key, await changed(value, change, `${path}/${key}`)] as const),
  );
  return Object.fromEntries(entries);
};

/** Does this data hold a person in clear? */
export const hasPersonal = (data: unknown): boolean =>
  data instanceof PersonalInput || (isObject(data) && Object.values(data).some(hasPersonal));

/**
 * The same data with every `PersonalInput` in it sealed. The person is the one given, else the one whom the vault knows
 * by phone or identity number, else one named after the command and the place in it, so that the same command names the
 * same person.
 *
 * @throws Rejection `person.erased`, VaultUnavailable
 */
export const sealCommand = async (
  data: unknown,
  vault: Sealer,
  commandId: Id,
  derive: (...parts: readonly string[]) => Id,
): Promise<unknown> => {
  if (!hasPersonal(data)) return data;
  try {
    return await changed(data, (input, path) => sealPerson(input, vault, derive('person', commandId, path)));
  } catch (error) {
    if (!(error instanceof Erased)) throw error;
    return conflict('person.erased', '此人的个人信息已删除', 'The personal data of this person were erased');
  }
};

/**
 * The keyed hash by which a repeated command is told from another one under the same key (hex). It stands in the
 * metadata for ever, erased or not: so of a personal field it covers 16 bits only. Those tell two requests apart as
 * well as an honest caller needs, and leave whoever holds both log and vault with thousands of telephone numbers to
 * choose from instead of one.
 */
export const requestHashOf = async (request: unknown, { secrets }: Pick<Vault, 'secrets'>): Promise<string> => {
  const shortened = async ({ person, fields }: PersonalInput): Promise<unknown> => {
    const marks = await Promise.all(
      Object.entries(fields).map(
        async ([field, clear]) => [field, (await secrets.hmac('request.personal', clear)).slice(0, 4)] as const,
      ),
    );
    return { person, fields: Object.fromEntries(marks) };
  };
  const said = hasPersonal(request) ? await changed(request, shortened) : request;
  return secrets.hmac('request', canonicalJson(said));
};
