import type { Id } from '../../../kernel/ids';
import type { BallotBoxes, BoxContent } from '../vault';
import type { VaultDatabase } from './database';

export class LocalBallotBoxes implements BallotBoxes {
  constructor(private readonly db: VaultDatabase) {}

  cast(box: Id, voter: Id, marks: readonly string[]): Promise<'CAST' | 'VOTED_BEFORE' | 'SEALED'> {
    return this.db.write(() => {
      if (this.db.get('SELECT 1 FROM ballot_seals WHERE box = ?', box) !== undefined) return 'SEALED';
      if (this.db.run('INSERT OR IGNORE INTO ballot_voters VALUES (?, ?)', box, voter) === 0) return 'VOTED_BEFORE';
      for (const mark of marks)
        this.db.run(
          'INSERT INTO ballot_votes VALUES (?, ?, 1) ON CONFLICT (box, vote) DO UPDATE SET count = count + 1',
          ...[box, mark],
        );
      return 'CAST';
    });
  }

  // oxlint-disable-next-line typescript/require-await -- a failure must come as a rejection
  async hasVoted(box: Id, voter: Id): Promise<boolean> {
    return this.db.get('SELECT 1 FROM ballot_voters WHERE box = ? AND voter = ?', box, voter) !== undefined;
  }

  seal(box: Id): Promise<BoxContent> {
    return this.db.write(() => {
      this.db.run('INSERT OR IGNORE INTO ballot_seals VALUES (?)', box);
      const voters = this.db.all<{ voter: Id }>('SELECT voter FROM ballot_voters WHERE box = ? ORDER BY voter', box);
      const votes = this.db.all<{ vote: string; count: number }>(
        'SELECT vote, count FROM ballot_votes WHERE box = ? ORDER BY vote',
        box,
      );
      return {
        voters: voters.map(({ voter }) => voter),
        votes: Object.fromEntries(votes.map(({ vote, count }) => [vote, count])),
      };
    });
  }

  async erase(box: Id): Promise<void> {
    await this.db.write(() => {
      this.db.run('INSERT OR IGNORE INTO ballot_seals VALUES (?)', box);
      this.db.run('DELETE FROM ballot_voters WHERE box = ?', box);
      this.db.run('DELETE FROM ballot_votes WHERE box = ?', box);
    });
    this.db.scrub();
  }

  // oxlint-disable-next-line typescript/require-await -- a failure must come as a rejection
  async list(): Promise<readonly Id[]> {
    return this.db.all<{ box: Id }>('SELECT DISTINCT box FROM ballot_voters ORDER BY box').map(({ box }) => box);
  }
}
