import type { Expected, Position } from '../../kernel/ids';
import type { NewEvent } from '../../kernel/message';
import type { Appended, EventStore } from './event-store';

/** A store that tells somebody of every append, with the seconds that it took. */
export const observed = <S extends EventStore>(store: S, tell: (position: Position, seconds: number) => void): S => {
  const append = async (stream: string, expected: Expected, events: readonly NewEvent[]): Promise<Appended> => {
    const began = performance.now();
    const appended = await store.append(stream, expected, events);
    tell(appended.position, (performance.now() - began) / 1000);
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
