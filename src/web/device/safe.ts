import { answered, client } from '../api/client';
import { storeOf } from '../api/store';
import { all, get, put, remove, type Row } from './database';
import { ownDevice, unsealedChoice } from './own-device';
import { canSeal, keyFrom } from './sealing';

/**
 * How this device keeps what somebody types: under the account's key; as it is, after a warning; or on the open page
 * alone.
 */
export interface Safe {
  readonly account: string;
  readonly keeping: 'sealed' | 'unsealed' | 'page';
  readonly key: CryptoKey | null;
}

/** Null until somebody is known. */
export const safe = storeOf<Safe | null>(null);

interface KeptKey extends Row {
  readonly key: CryptoKey;
}

/** All keys that this device keeps, or all but one: whoever signs in on somebody else's phone ends that. */
const forgetKeys = async (but?: string): Promise<void> => {
  for (const { id } of await all('keys')) if (id !== but) await remove('keys', id);
};

/** The same for an account with every session, so that it opens here again what it left; only a session gets it. */
const keyOf = async (account: string): Promise<CryptoKey> => {
  const own = ownDevice.get();
  await forgetKeys(own ? account : undefined);
  const kept = own ? await get<KeptKey>('keys', account) : undefined;
  if (kept !== undefined) return kept.key;
  const key = await keyFrom(answered(await client.GET('/api/v1/me/device-key')).key);
  const row: KeptKey = { id: account, key };
  if (own) await put('keys', row);
  return key;
};

const safeOf = async (account: string): Promise<Safe> => {
  if (!canSeal()) {
    const keeping = unsealedChoice.get(account) === 'keep' ? 'unsealed' : 'page';
    return { account, keeping, key: null };
  }
  // Without a key nothing is written down: neither a line that is down nor a full device makes it plain.
  return keyOf(account).then(
    (key) => ({ account, keeping: 'sealed' as const, key }),
    () => ({ account, keeping: 'page' as const, key: null }),
  );
};

export const openSafe = async (account: string): Promise<void> => safe.set(await safeOf(account));

/** At sign-out: whatever stays on this device needs a session of this account to be read. */
export const closeSafe = async (): Promise<void> => {
  const account = safe.get()?.account;
  safe.set(null);
  ownDevice.set(false);
  if (account !== undefined) unsealedChoice.set(account, null);
  await forgetKeys().catch(() => undefined);
};
