import type { Instant } from '../../../kernel/ids';
import type { Allowance, Throttle } from '../vault';
import { isAhead } from './ahead';
import type { VaultDatabase } from './database';

const usual: Allowance = { free: 4, longestSeconds: 900 };
const waitAfter = (failures: number, { free, longestSeconds }: Allowance): number =>
  failures <= free ? 0 : Math.min(longestSeconds, 2 ** Math.min(failures - free, 10));

/** Failures are forgotten when none has followed for a day, so that the names somebody tried do not pile up. */
const memory = 86_400_000;
const knownFor = 90 * memory;

const shifted = (now: Instant, milliseconds: number): Instant => new Date(Date.parse(now) + milliseconds).toISOString();

export class LocalThrottle implements Throttle {
  constructor(private readonly db: VaultDatabase) {}

  // oxlint-disable-next-line typescript/require-await -- a failure must come as a rejection
  async waitFor(key: string, now: Instant): Promise<number> {
    const row = this.db.get<{ until: Instant; at: Instant }>(
      'SELECT until, failed_at AS at FROM throttle WHERE key = ?',
      key,
    );
    // Nobody waits out the days by which the clock had run ahead; the next failure counts with those before it.
    const left = row === undefined || isAhead(row.at, now) ? 0 : Date.parse(row.until) - Date.parse(now);
    return Math.max(0, Math.ceil(left / 1000));
  }

  async failed(key: string, now: Instant, allowance = usual): Promise<void> {
    await this.db.write(() => {
      this.db.run('DELETE FROM throttle WHERE failed_at <= ?', shifted(now, -memory));
      const row = this.db.get<{ failures: number }>('SELECT failures FROM throttle WHERE key = ?', key);
      const failures = (row?.failures ?? 0) + 1;
      const until = shifted(now, waitAfter(failures, allowance) * 1000);
      this.db.run('INSERT OR REPLACE INTO throttle VALUES (?, ?, ?, ?)', key, failures, now, until);
    });
  }

  async takeBack(key: string, allowance: Allowance): Promise<void> {
    await this.db.write(() => {
      const row = this.db.get<{ failures: number; at: Instant }>(
        'SELECT failures, failed_at AS at FROM throttle WHERE key = ?',
        key,
      );
      if (row === undefined) return;
      const failures = row.failures - 1;
      if (failures === 0) this.db.run('DELETE FROM throttle WHERE key = ?', key);
      else {
        const until = shifted(row.at, waitAfter(failures, allowance) * 1000);
        this.db.run('UPDATE throttle SET failures = ?, until = ? WHERE key = ?', failures, until, key);
      }
    });
  }

  async remember(key: string, now: Instant): Promise<void> {
    await this.db.write(() => {
      this.db.run('DELETE FROM succeeded WHERE at <= ?', shifted(now, -knownFor));
      this.db.run('INSERT OR REPLACE INTO succeeded VALUES (?, ?)', key, now);
    });
  }

  // oxlint-disable-next-line typescript/require-await -- a failure must come as a rejection
  async isKnown(key: string, now: Instant): Promise<boolean> {
    const found = this.db.get('SELECT 1 FROM succeeded WHERE key = ? AND at > ?', key, shifted(now, -knownFor));
    return found !== undefined;
  }

  async succeeded(key: string): Promise<void> {
    // Most keys have no failure to forget, and a commit costs a flush of the disk.
    if (this.db.get('SELECT 1 FROM throttle WHERE key = ?', key) === undefined) return;
    await this.db.write(() => this.db.run('DELETE FROM throttle WHERE key = ?', key));
  }
}
