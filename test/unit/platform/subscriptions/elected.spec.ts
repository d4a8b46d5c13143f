import type { Lease } from '../../../../src/platform/event-store/lease';
import { Elected } from '../../../../src/platform/subscriptions/elected';

/** A lease that one holder has until it is taken away or given up. */
const oneLease = () => {
  let holder: string | undefined;
  const state = { away: false, lost: new Set<string>() };
  const lease: Lease = {
    acquire: (_name, asker) => {
      if (state.away) return Promise.reject(new Error('away'));
      if (state.lost.has(asker)) return Promise.resolve(false);
      holder ??= asker;
      return Promise.resolve(holder === asker);
    },
    release: (_name, asker) => {
      if (holder === asker) holder = undefined;
      return Promise.resolve();
    },
  };
  const takeFrom = (asker: string): void => {
    state.lost.add(asker);
    if (holder === asker) holder = undefined;
  };
  return { lease, state, takeFrom };
};

const until = async (satisfied: () => boolean): Promise<void> => {
  while (!satisfied()) await new Promise((resolve) => setImmediate(resolve));
};

describe('one of several nodes', () => {
  const ends: (() => Promise<unknown>)[] = [];
  afterEach(() => Promise.all(ends.splice(0).map((end) => end())));

  /** A node that says when it begins and stops to work. */
  const node = (lease: Lease, name: string, working: Set<string>) => {
    const stop = new AbortController();
    const work = (signal: AbortSignal): Promise<void> => {
      working.add(name);
      return new Promise((resolve) =>
        signal.addEventListener('abort', () => {
          working.delete(name);
          resolve();
        }),
      );
    };
    const ended = new Elected(lease, 'reactions', name, 3).run(work, stop.signal);
    const end = (): Promise<void> => {
      stop.abort();
      return ended;
    };
    ends.push(end);
    return end;
  };

  it('works, and the next one when it ends or loses the lease', async () => {
    const { lease, takeFrom } = oneLease();
    const working = new Set<string>();
    const endFirst = node(lease, 'first', working);
    await until(() => working.has('first'));
    node(lease, 'second', working);
    node(lease, 'third', working);
    await endFirst();
    await until(() => working.size === 1);
    const [now] = [...working];
    expect(['second', 'third']).toContain(now);
    takeFrom(now!);
    await until(() => working.size === 1 && !working.has(now!));
  });

  it('stops while the store does not answer, and goes on afterwards', async () => {
    const { lease, state } = oneLease();
    const working = new Set<string>();
    node(lease, 'first', working);
    await until(() => working.has('first'));
    state.away = true;
    await until(() => working.size === 0);
    state.away = false;
    await until(() => working.has('first'));
  });
});
