import { Subject } from 'rxjs';
import type { RecordedEvent } from '../../../../src/kernel/message';
import type { Ring } from '../../../../src/platform/messaging/bell';
import { Changes, type News } from '../../../../src/platform/messaging/changes';
import { idOf, logOf, testJurisdiction } from '../../../support/view-spec';

const [a, b] = [idOf(1), idOf(2)];

/** A log in which these cases were written to, one after the other. */
const written = (...cases: readonly string[]): readonly RecordedEvent[] =>
  logOf(
    cases.map((id) => ({
      stream: `case-${id}`,
      type: 'CaseAccepted',
      data: {},
      recordedAt: '2025-03-03T01:00:00.000Z',
    })),
  );

describe('what has changed between two positions', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const watch = (log: readonly RecordedEvent[], current: number | null) => {
    const rings$ = new Subject<Ring>();
    const store = {
      readAll: (after: number | null, max: number) =>
        Promise.resolve(log.filter(({ position }) => position > (after ?? -1)).slice(0, max)),
    };
    const changes = new Changes(store, { current }, { rings$ });
    const told: News[] = [];
    changes.news$.subscribe((news) => told.push(news));
    const ring = async (position: number, advised = true): Promise<void> => {
      rings$.next({ position, advised });
      await jest.advanceTimersByTimeAsync(300);
    };
    return { changes, ring, told };
  };
  const change = (id: string) => ({ category: 'case', id, jurisdiction: testJurisdiction });

  it('is told from the first ring on, each stream once', async () => {
    const { ring, told } = watch(written(b, a, a, b), 1);
    await ring(3);
    await ring(4);
    expect(told).toEqual([
      { position: 3, changes: [change(a)] },
      { position: 4, changes: [change(b)] },
    ]);
  });

  it('is told again when the advice on it comes late, and nothing else with it', async () => {
    const { ring, told } = watch(written(a, a, b), 1);
    await ring(2);
    await ring(3, false);
    await ring(3, true);
    expect(told.slice(1)).toEqual([
      { position: 3, changes: [change(b)] },
      { position: 3, changes: [change(b)] },
    ]);
  });

  it('begins with everything where nobody knows how far the advice had come', async () => {
    const { ring, told } = watch(written(a, b), 2);
    await ring(2);
    expect(told).toEqual([{ position: 2, changes: [change(a), change(b)] }]);
  });

  it('loses nothing of many rings that come at once', async () => {
    const { ring, told } = watch(written(a, b, a), null);
    await Promise.all([ring(1), ring(2), ring(3)]);
    expect(told.flatMap(({ changes }) => changes)).toEqual([change(a), change(b), change(a)]);
  });

  it('is anything where too much was written to name it, or where the log cannot be read', async () => {
    const many = Array.from({ length: 400 }, () => a);
    const { changes } = watch(written(...many), 0);
    expect(await changes.between(-1, 400)).toEqual({ position: 400, changes: null });
    const away = new Changes(
      { readAll: () => Promise.reject(new Error('away')) },
      { current: 0 },
      { rings$: new Subject() },
    );
    expect(await away.between(-1, 400)).toEqual({ position: 400, changes: null });
  });
});
