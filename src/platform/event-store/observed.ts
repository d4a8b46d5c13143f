import type { Expected } from '../../kernel/ids';
import type { NewEvent } from '../../kernel/message';
import type { Appended, EventStore } from './event-store';

/** A store that tells somebody how many seconds each append took. */
export const observed = <S extends EventStore>(store: S, tell: (seconds: number) => void): S => {
  const append = async (stream: string, expected: Expected, events: readonly NewEvent[]): Promise<Appended> => {
    const began = performance.now();
    const appended = await store.append(stream, expected, events);
    tell((performance.now() - began) / 1000);
    return appended;
  };
  return new Proxy(store, {
    get: (target, name) => {
      if (name === 'append') return append;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? (value as (...args: unknown[]) => unknown).bind(target) : value;
    },
  });
};
