import { storeOf } from '../api/store';
import { adoptOldForms, closeForms, dropOldForms, formsKept, openForms } from './forms';
import { adoptOld, allKept, clearUnsealed, keepPage } from './kept';
import { inWechat } from './channel';
import { ownDevice, unsealedChoice } from './own-device';
import { closeSafe, openSafe, safe } from './safe';

/** The account whose things are open on this page. */
export const openFor = storeOf<string | null>(null);

/** WeChat, and a phone short of room, clear what pages keep, unless it is asked to stay; browsers may refuse. */
const askToStay = (): void => {
  if (safe.get()?.keeping === 'page' || !(ownDevice.get() || inWechat())) return;
  const storage = navigator.storage as StorageManager | undefined;
  storage?.persist().catch(() => undefined);
};

/** Opens what this device keeps of somebody who is signed in; a device that keeps nothing is opened as well. */
export const openDevice = async (account: string): Promise<void> => {
  if (openFor.get() === account) return;
  closeForms();
  try {
    await openSafe(account);
    askToStay();
    await adoptOld();
    await openForms();
    await adoptOldForms(account);
  } catch {
    // A full or locked device: what is typed stays on the open page.
  }
  openFor.set(account);
};

/** Once more, where the device kept nothing so far; what was typed meanwhile goes with it. */
export const keepFromNowOn = async (account: string): Promise<void> => {
  await openSafe(account);
  if (safe.get()?.keeping !== 'page') await keepPage();
};

/** Where nothing can be sealed: its owner read the warning, and decided. */
export const chooseUnsealed = async (account: string, choice: 'keep' | 'leave'): Promise<void> => {
  unsealedChoice.set(account, choice);
  await keepFromNowOn(account);
};

export interface Left {
  /** Notes that were filed here and have not arrived. */
  readonly waiting: number;
  readonly drafts: number;
  /** Then it can be opened here again, by the same account; else it goes. */
  readonly sealed: boolean;
}

/** What somebody leaves behind who signs out now. */
export const leftBehind = async (): Promise<Left> => {
  const one = safe.get();
  if (one === null) return { waiting: 0, drafts: 0, sealed: true };
  const [waiting, drafts] = await Promise.all([allKept('outbox'), allKept('drafts')]);
  return {
    waiting: waiting.length,
    // The registers lie there too, to be chosen from without a network.
    drafts: drafts.filter((row) => 'draft' in row).length + formsKept(one.account),
    sealed: one.keeping === 'sealed',
  };
};

/** Nothing of this person stays readable on this device. */
export const closeDevice = async (): Promise<void> => {
  const account = safe.get()?.account;
  await clearUnsealed().catch(() => undefined);
  if (account !== undefined) dropOldForms(account);
  closeForms();
  await closeSafe();
  openFor.set(null);
};
