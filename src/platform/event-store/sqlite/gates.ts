import { LogDamaged, StoreRefused } from '../errors';

/** Before 3.51.3 two connections could lose committed pages when the WAL was reset (sqlite.org/wal.html#walresetbug). */
const oldestSafe = [3, 51, 3] as const;

/** @throws StoreRefused for a SQLite that may lose committed events */
export const requireVersion = (version: string): void => {
  const parts = version.split('.').map(Number);
  const difference = oldestSafe.map((part, n) => (parts[n] ?? 0) - part).find((d) => d !== 0) ?? 0;
  if (difference >= 0) return;
  throw new StoreRefused(
    `SQLite ${version} 可能丢失已提交的数据，至少需要 ${oldestSafe.join('.')}。` +
      `SQLite ${version} may lose committed data (WAL reset bug); ${oldestSafe.join('.')} or newer is needed.`,
  );
};

/** @throws StoreRefused when SQLite did not take on the settings that durability rests on */
export const requireSettings = (settings: { readonly journalMode: unknown; readonly synchronous: unknown }): void => {
  if (settings.journalMode === 'wal' && settings.synchronous === 2) return;
  const found = `journal_mode=${String(settings.journalMode)}, synchronous=${String(settings.synchronous)}`;
  throw new StoreRefused(
    `事件库需要 journal_mode=wal 与 synchronous=FULL，实际为 ${found}（网络盘不支持 WAL）。` +
      `The event store needs journal_mode=wal and synchronous=2 (FULL) but got ${found}; network file systems do not do.`,
  );
};

/** @throws StoreRefused for a file of another program or of a newer release */
export const requireOurs = (
  path: string,
  found: { readonly applicationId: unknown; readonly version: unknown },
  ours: { readonly applicationId: number; readonly version: number },
): void => {
  if (found.applicationId !== ours.applicationId) {
    throw new StoreRefused(`${path} 不是约询的事件库。${path} is not an event store of this software.`);
  }
  if (found.version !== ours.version) {
    throw new StoreRefused(
      `${path} 的表结构版本为 ${String(found.version)}，本程序只认 ${ours.version}。` +
        `${path} has tables of version ${String(found.version)}; this release knows version ${ours.version}.`,
    );
  }
};

export const heldByAnother = (path: string): StoreRefused =>
  new StoreRefused(
    `${path} 正由另一个进程写入；一个事件库只能有一个写入进程，请先停止那一个。` +
      `Another process is writing to ${path}; a store takes one writing process: stop that one first.`,
  );

export const tailDamaged = (path: string, position: number): LogDamaged =>
  new LogDamaged(
    `${path} 第 ${position} 个事件与写入时不同，拒绝写入；请运行 yuexun verify。` +
      `Event ${position} of ${path} is not what was written; the store takes no writes. Run "yuexun verify".`,
  );
