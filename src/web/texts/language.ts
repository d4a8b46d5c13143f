import { useSyncExternalStore } from 'react';

export type Language = 'zh' | 'en';

const place = 'yuexun.language';
const listeners = new Set<() => void>();
let current: Language = localStorage.getItem(place) === 'en' ? 'en' : 'zh';

const tell = (): void => {
  document.documentElement.lang = current === 'zh' ? 'zh-CN' : 'en';
};
tell();

export const language = (): Language => current;

export const speak = (chosen: Language): void => {
  current = chosen;
  localStorage.setItem(place, chosen);
  tell();
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useLanguage = (): Language => useSyncExternalStore(subscribe, language);
