import type { Query, QueryClient } from '@tanstack/react-query';
import { type Change, concerns, type Dependence, dependencesOf } from './concerns';
import { connection, whenStale } from './connection';

declare module '@tanstack/react-query' {
  interface Register {
    /** What a query with a key of its own depends on; left out: on everything. */
    readonly queryMeta: { readonly dependsOn?: readonly Dependence[] };
  }
}

/** What the server tells. Without changes: anything may have changed. */
interface Told {
  readonly changes?: readonly Change[];
}

const toldIn = (text: string): Told => JSON.parse(text) as Told;

const isConcernedBy =
  (changes: readonly Change[]) =>
  ({ queryKey, meta }: Query): boolean =>
    concerns(changes, meta?.dependsOn ?? dependencesOf(queryKey));

/** Milliseconds until it is tried again, the first time and at most. */
const soon = 3_000;
const seldom = 60_000;

/** Does something after a while, and the longer the oftener it was asked for; `rested`: the next time is soon again. */
const patiently = (work: () => void) => {
  let pause = soon;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    ask: (): void => {
      timer ??= setTimeout(() => {
        timer = undefined;
        pause = Math.min(pause * 2, seldom);
        work();
      }, pause);
    },
    rested: (): void => void (pause = soon),
    stop: (): void => clearTimeout(timer),
  };
};

/**
 * Follows the changes that the server tells and has the answers that they concern asked for again. A page that nobody
 * looks at lets go of the line (browsers have few) and catches up when it is looked at. Answers how to stop.
 */
export const followChanges = (queries: QueryClient): (() => void) => {
  let source: EventSource | undefined;
  const again = patiently(() => looked());
  const catchUp = patiently(() => void queries.invalidateQueries());

  const open = (): void => {
    if (source !== undefined || document.hidden) return;
    source = new EventSource('/api/v1/changes');
    source.addEventListener('changed', ({ data }: MessageEvent<string>) => {
      catchUp.rested();
      const { changes } = toldIn(data);
      if (changes === undefined) void queries.invalidateQueries();
      else void queries.invalidateQueries({ predicate: isConcernedBy(changes) });
    });
    source.addEventListener('heartbeat', () => {
      again.rested();
      if (connection.get() === 'offline') connection.set('live');
    });
    // The browser tries again by itself, unless the server refused: that may pass, and a request will say why.
    source.onerror = () => {
      if (source?.readyState === EventSource.CLOSED) {
        close();
        again.ask();
      } else if (!navigator.onLine) connection.set('offline');
    };
  };
  const close = (): void => {
    source?.close();
    source = undefined;
  };
  const looked = (): void => {
    if (document.hidden) return close();
    open();
    void queries.invalidateQueries();
  };
  const offline = (): void => connection.set('offline');
  const online = (): void => {
    connection.set('live');
    close();
    looked();
  };

  open();
  // What caught up before the line stood is told by nobody.
  const unaware = whenStale(catchUp.ask);
  document.addEventListener('visibilitychange', looked);
  addEventListener('offline', offline);
  addEventListener('online', online);
  return () => {
    close();
    again.stop();
    catchUp.stop();
    unaware();
    document.removeEventListener('visibilitychange', looked);
    removeEventListener('offline', offline);
    removeEventListener('online', online);
  };
};
