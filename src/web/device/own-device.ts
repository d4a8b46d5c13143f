const place = 'yuexun.own-device';

/** Said at sign-in: this phone or computer is nobody else's, and may keep the key of its drafts until sign-out. */
export const ownDevice = {
  get: (): boolean => localStorage.getItem(place) === 'yes',
  set: (own: boolean): void => (own ? localStorage.setItem(place, 'yes') : localStorage.removeItem(place)),
};

const plainPlace = (account: string): string => `yuexun.unsealed.${account}`;

/** What somebody decided where nothing can be sealed: null while it was not asked. */
export const unsealedChoice = {
  get: (account: string): 'keep' | 'leave' | null =>
    localStorage.getItem(plainPlace(account)) as 'keep' | 'leave' | null,
  set: (account: string, choice: 'keep' | 'leave' | null): void =>
    choice === null ? localStorage.removeItem(plainPlace(account)) : localStorage.setItem(plainPlace(account), choice),
};
