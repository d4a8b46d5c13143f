import type { Clock } from '../clock/clock';
import type { EventStoreWithCheckpoints } from './checkpoint-store';
import type { Shapes } from './codec';
import { StoreRefused } from './errors';
import { openSqliteEventStore } from './sqlite/sqlite.event-store';

export interface OpenOptions extends Shapes {
  /** The categories of our streams: on a server shared with others, only these are shown. */
  readonly categories: readonly string[];
  /** Append nothing: for a second thread or process that only follows the log. */
  readonly readOnly?: boolean;
  readonly clock?: Clock;
}

/**
 * Opens the log that `EVENT_STORE_URL` names: `sqlite:PATH` (relative to the working directory) or `esdb://…`.
 *
 * @throws StoreRefused for any other URL, or when the store refuses to open
 */
export const openEventStore = async (url: string, options: OpenOptions): Promise<EventStoreWithCheckpoints> => {
  if (url.startsWith('sqlite:') && url.length > 'sqlite:'.length) {
    return openSqliteEventStore(url.slice('sqlite:'.length), options);
  }
  if (/^esdb(\+discover)?:\/\//.test(url)) {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- loaded only where it is used: gRPC is heavy
    const { openEventStoreDb } = require('./eventstoredb/open') as typeof import('./eventstoredb/open');
    return openEventStoreDb(url, options);
  }
  const scheme = url.split(':')[0] ?? '';
  throw new StoreRefused(
    `EVENT_STORE_URL 应为 sqlite:路径 或 esdb://…，实际以“${scheme}:”开头。` +
      `EVENT_STORE_URL must be sqlite:PATH or esdb://…, not "${scheme}:".`,
  );
};
