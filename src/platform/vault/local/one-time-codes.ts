import { randomInt } from 'node:crypto';
import type { Id, Instant } from '../../../kernel/ids';
import type { OneTimeCodes, Secrets } from '../vault';
import type { VaultDatabase } from './database';
import { isAhead } from './ahead';

/** Nothing that is mistaken for something else when it is read out or written on a slip of paper. */
const letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const half = 4;
const guessesAtMost = 5;

const someLetters = (): string => Array.from({ length: half }, () => letters[randomInt(letters.length)]).join('');

/** Short enough to be typed from paper, so nobody may try many: the wrong ones are counted with the code. */
export class LocalOneTimeCodes implements OneTimeCodes {
  constructor(
    private readonly db: VaultDatabase,
    private readonly secrets: Secrets,
  ) {}

  async issue(account: Id, until: Instant): Promise<string> {
    const code = `${someLetters()}-${someLetters()}`;
    const hash = await this.hashOf(account, code);
    await this.db.write(() =>
      this.db.run('INSERT OR REPLACE INTO one_time_codes VALUES (?, ?, ?, 0)', account, hash, until),
    );
    return code;
  }

  async matches(account: Id, code: string, now: Instant): Promise<boolean> {
    const hash = await this.hashOf(account, code);
    return this.db.write(() => {
      this.db.run('DELETE FROM one_time_codes WHERE until <= ?', now);
      const held = this.db.get<{ hash: string; until: Instant }>(
        'SELECT hash, until FROM one_time_codes WHERE account = ?',
        account,
      );
      // A code holds for minutes.
      if (held === undefined || isAhead(held.until, now)) return false;
      if (held.hash === hash) return true;
      this.db.run('UPDATE one_time_codes SET guesses = guesses + 1 WHERE account = ?', account);
      this.db.run('DELETE FROM one_time_codes WHERE account = ? AND guesses >= ?', account, guessesAtMost);
      return false;
    });
  }

  async end(account: Id): Promise<void> {
    await this.db.write(() => this.db.run('DELETE FROM one_time_codes WHERE account = ?', account));
  }

  /** Keyed, so that the file alone does not tell which of so few codes it was. */
  private hashOf(account: Id, code: string): Promise<string> {
    const plain = code
      .normalize('NFKC')
      .toUpperCase()
      .replaceAll(/[^0-9A-Z]/g, '');
    return this.secrets.hmac('one-time-code', JSON.stringify([account, plain]));
  }
}
