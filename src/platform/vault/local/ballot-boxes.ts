import type { Id } from '../../../kernel/ids';
import type { BallotBoxes, BoxContent } from '../vault';
import type { VaultDatabase } from './database';

/**
 * A file of its own, since it is written anew after every paper: in a file that is changed in place, the rows of a page
 * lie in the order in which they came, and the first voter beside the first mark. All voters of a box are one sorted
 * list, and all its marks one list of totals.
 */
export const ballotSchema = `
  CREATE TABLE IF NOT EXISTS voters (box TEXT PRIMARY KEY, list TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS votes (box TEXT PRIMARY KEY, totals TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS seals (box TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;`;

type Totals = Readonly<Record<string, number>>;

const sorted = (totals: Totals): Totals =>
  Object.fromEntries(Object.entries(totals).sort(([one], [other]) => (one < other ? -1 : 1)));

/** Ballot boxes in a file that two castings of the same papers, in whatever order, leave the same byte for byte. */
export class LocalBallotBoxes implements BallotBoxes {
  constructor(private readonly db: VaultDatabase) {
    // If the last paper was taken just before a crash, its rows still lie as they were written.
    if (db.isAlone && db.get('SELECT 1 FROM voters') !== undefined) db.scrub();
  }

  async cast(box: Id, voter: Id, marks: readonly string[]): Promise<'CAST' | 'VOTED_BEFORE' | 'SEALED'> {
    const answer = await this.db.write(() => {
      if (this.db.get('SELECT 1 FROM seals WHERE box = ?', box) !== undefined) return 'SEALED';
      const voters = this.votersOf(box);
      if (voters.includes(voter)) return 'VOTED_BEFORE';
      const totals: Record<string, number> = { ...this.totalsOf(box) };
      for (const mark of marks) totals[mark] = (totals[mark] ?? 0) + 1;
      this.put(box, [...voters, voter], totals);
      return 'CAST';
    });
    if (answer === 'CAST') this.db.scrub();
    return answer;
  }

  // oxlint-disable-next-line typescript/require-await -- a failure must come as a rejection
  async hasVoted(box: Id, voter: Id): Promise<boolean> {
    return this.votersOf(box).includes(voter);
  }

  // oxlint-disable-next-line typescript/require-await -- a failure must come as a rejection
  async turnout(box: Id): Promise<number> {
    return this.votersOf(box).length;
  }

  seal(box: Id): Promise<BoxContent> {
    return this.db.write(() => {
      this.db.run('INSERT OR IGNORE INTO seals VALUES (?)', box);
      return { voters: this.votersOf(box), votes: this.totalsOf(box) };
    });
  }

  async erase(box: Id): Promise<void> {
    await this.db.write(() => {
      this.db.run('INSERT OR IGNORE INTO seals VALUES (?)', box);
      this.db.run('DELETE FROM voters WHERE box = ?', box);
      this.db.run('DELETE FROM votes WHERE box = ?', box);
    });
    this.db.scrub();
  }

  // oxlint-disable-next-line typescript/require-await -- a failure must come as a rejection
  async list(): Promise<readonly Id[]> {
    return this.db.all<{ box: Id }>('SELECT box FROM voters ORDER BY box').map(({ box }) => box);
  }

  /** Takes over the boxes that an earlier release kept in the vault's main file. Done twice, it changes nothing more. */
  async takeOver(main: VaultDatabase): Promise<void> {
    if (main.get(`SELECT 1 FROM sqlite_schema WHERE name = 'ballot_voters'`) === undefined) return;
    const seals = main.all<{ box: Id }>('SELECT box FROM ballot_seals');
    const voters = main.all<{ box: Id; voter: Id }>('SELECT box, voter FROM ballot_voters');
    const votes = main.all<{ box: Id; vote: string; count: number }>('SELECT box, vote, count FROM ballot_votes');
    await this.db.write(() => {
      for (const { box } of seals) this.db.run('INSERT OR IGNORE INTO seals VALUES (?)', box);
      for (const box of new Set(voters.map((row) => row.box))) {
        const totals = votes.filter((row) => row.box === box).map(({ vote, count }) => [vote, count] as const);
        const list = voters.filter((row) => row.box === box).map(({ voter }) => voter);
        if (this.votersOf(box).length === 0) this.put(box, list, Object.fromEntries(totals));
      }
    });
    this.db.scrub();
    await main.write(() => {
      for (const table of ['ballot_voters', 'ballot_votes', 'ballot_seals']) main.run(`DROP TABLE ${table}`);
    });
    main.scrub();
  }

  private put(box: Id, voters: readonly Id[], totals: Totals): void {
    this.db.run('INSERT OR REPLACE INTO voters VALUES (?, ?)', box, JSON.stringify([...voters].sort()));
    this.db.run('INSERT OR REPLACE INTO votes VALUES (?, ?)', box, JSON.stringify(sorted(totals)));
  }

  private votersOf(box: Id): readonly Id[] {
    const list = this.db.get<{ list: string }>('SELECT list FROM voters WHERE box = ?', box)?.list;
    return list === undefined ? [] : (JSON.parse(list) as Id[]);
  }

  private totalsOf(box: Id): Totals {
    const totals = this.db.get<{ totals: string }>('SELECT totals FROM votes WHERE box = ?', box)?.totals;
    return totals === undefined ? {} : (JSON.parse(totals) as Totals);
  }
}
