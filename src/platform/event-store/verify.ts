import type { RecordedEvent } from '../../kernel/message';
import { digestStream, type DaySealed } from './digest';
import type { EventStore } from './event-store';
import type { Head } from './head';
import { type CheckedLog, type Finding, LogCheck } from './log-check';
import { openEventStore } from './open';
import { verifySqliteFile } from './sqlite/verify-file';
import { storeStream } from './system-events';

export type { CheckedLog, Finding, VerifyReport } from './log-check';

const pageSize = 500;

const firstOf = (check: LogCheck, events: readonly RecordedEvent[]): Finding | null => {
  for (const event of events) {
    const finding = check.next(event);
    if (finding !== null) return finding;
  }
  return null;
};

type Looked = (events: number) => void;

const firstInAll = async (store: EventStore, check: LogCheck, looked: Looked): Promise<Finding | null> => {
  for (let after: number | null = null; ;) {
    const page: readonly RecordedEvent[] = await store.readAll(after, pageSize);
    const finding = firstOf(check, page);
    if (finding !== null) return finding;
    after = page.at(-1)?.position ?? after;
    looked(check.events);
    if (page.length < pageSize) return check.end();
  }
};

/**
 * Recomputes the chain of every stream and every sealed day through the port. The store must have been opened without
 * upcasters: the chain covers what was stored, not today's shape of it.
 */
export const verifyLog = async (
  store: EventStore,
  secret?: Uint8Array,
  heads: readonly Head[] = [],
  looked: Looked = () => undefined,
): Promise<CheckedLog> => {
  const digests = await store.read(digestStream);
  const check = new LogCheck(
    digests.map((event) => event.data as DaySealed),
    secret,
    heads,
  );
  const first =
    firstOf(check, await store.read(storeStream)) ??
    firstOf(check, digests) ??
    (await firstInAll(store, check, looked));
  const { events, lastSealedDay, headsSealed } = check;
  return { ok: first === null, events, lastSealedDay, first, file: [], headsSealed };
};

/**
 * Verifies the log that `EVENT_STORE_URL` names and says which event was touched first. Beside the streams and the
 * sealed days, a SQLite file is followed row by row.
 *
 * @param secret the one that days are sealed with; without it their digests are checked, not their seals
 * @param heads what was kept outside the log of how far it had come; without them a log cut at its end seems sound
 * @param looked told now and then how many events were checked
 */
export const verifyEventStore = async (
  url: string,
  options: {
    readonly categories: readonly string[];
    readonly secret?: Uint8Array;
    readonly heads?: readonly Head[];
    readonly looked?: Looked;
  },
): Promise<CheckedLog> => {
  if (url.startsWith('sqlite:'))
    return verifySqliteFile(url.slice('sqlite:'.length), options.secret, options.heads, options.looked);
  const store = await openEventStore(url, {
    upcasters: {},
    categories: options.categories,
    readOnly: true,
  });
  try {
    return await verifyLog(store, options.secret, options.heads, options.looked);
  } finally {
    await store.close();
  }
};
