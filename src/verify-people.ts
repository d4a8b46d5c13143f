import type { Id, Position } from './kernel/ids';
import type { Sealed } from './kernel/personal';
import type { EventStore } from './platform/event-store/event-store';
import type { PeopleReport } from './platform/observability/verification-report';
import { SealBroken } from './platform/vault/errors';
import type { PersonalVault } from './platform/vault/vault';

const pageSize = 500;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isSealed = (value: object): value is Sealed => 'ciphertext' in value && 'keyVersion' in value;

const sealedIn = (value: unknown): readonly Sealed[] => {
  if (!isObject(value)) return [];
  return isSealed(value) ? [value] : Object.values(value).flatMap(sealedIn);
};

/** Whether the vault can open it, or has destroyed its key on purpose. */
const isAccountedFor = async (sealed: Sealed, personal: PersonalVault): Promise<boolean> => {
  try {
    return (await personal.open(sealed)) !== null || (await personal.isErased(sealed.person));
  } catch (error) {
    if (error instanceof SealBroken) return false;
    throw error;
  }
};

/**
 * Opens what the log keeps of every person: where an older copy of the vault was put back, the keys of those who came
 * later are gone, and their words would read as erased though nobody erased them.
 */
export const verifyPeople = async (store: EventStore, personal: PersonalVault): Promise<PeopleReport> => {
  const seen = new Set<string>();
  const people = new Set<Id>();
  const lost = new Set<Id>();
  for (let after: Position | null = null, more = true; more;) {
    const page = await store.readAll(after, pageSize);
    for (const { data } of page)
      for (const sealed of sealedIn(data)) {
        const { person, keyVersion } = sealed;
        people.add(person);
        const key = `${person}/${keyVersion}`;
        if (seen.has(key)) continue;
        seen.add(key);
        if (!(await isAccountedFor(sealed, personal))) lost.add(person);
      }
    after = page.at(-1)?.position ?? after;
    more = page.length === pageSize;
  }
  return { people: people.size, lost: lost.size };
};
