import { useSyncExternalStore } from 'react';

const place = 'yuexun.large-type';
const listeners = new Set<() => void>();
let large = localStorage.getItem(place) === 'yes';

/** The style sheets size letters by what stands on the root (see `sized-type.mts`). */
const tell = (): void => {
  document.documentElement.dataset['type'] = large ? 'large' : 'usual';
};
tell();

/** Chosen on this device, and kept on it whoever signs in: larger letters and larger places to touch (大字版). */
export const largeType = {
  get: (): boolean => large,
  set: (next: boolean): void => {
    large = next;
    if (next) localStorage.setItem(place, 'yes');
    else localStorage.removeItem(place);
    tell();
    for (const listener of listeners) listener();
  },
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useLargeType = (): boolean => useSyncExternalStore(subscribe, largeType.get);
