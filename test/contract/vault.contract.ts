import { ballotsContract } from './vault/ballots.contract';
import { openingContract } from './vault/opening.contract';
import type { OpenVault } from './vault/kit';
import { personalContract } from './vault/personal.contract';
import { signingInContract } from './vault/signing-in.contract';
import { storedContract } from './vault/stored.contract';

export type { OpenedVault, OpenVault } from './vault/kit';

/** What every vault promises. Each adapter's spec calls this once with its opener. */
export const vaultContract = (name: string, open: OpenVault): void => {
  describe(`${name} keeps the contract of the vault`, () => {
    personalContract(open);
    openingContract(open);
    signingInContract(open);
    storedContract(open);
    ballotsContract(open);
  });
};
