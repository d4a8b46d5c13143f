import type { Vault } from './vault';

/** The secret under which the daily digests of the log are sealed: it lies in the vault, never beside the log. */
export const digestSecret = async ({ secrets }: Pick<Vault, 'secrets'>): Promise<Uint8Array> =>
  Buffer.from(await secrets.hmac('digest', 'daily'), 'hex');
