import type { RowWriter, RowReader } from '../../../../kernel/view';
import { assumedTexts, type Commonness, leastShare, nothingCounted } from './commonness.rules';
import type { Profile } from './profile.rules';
import { topics } from './topics.rules';

export const countingSchema = `
  CREATE TABLE gram_count (gram INTEGER PRIMARY KEY, texts INTEGER NOT NULL);
  CREATE TABLE common (one INTEGER PRIMARY KEY CHECK (one = 1), texts INTEGER NOT NULL, next INTEGER NOT NULL,
    topics TEXT NOT NULL);
  CREATE TABLE commonness (reckoned INTEGER PRIMARY KEY, doc TEXT NOT NULL);`;

/** After so many texts it is known what is common in what the office is told; counting on would cost for nothing. */
const enough = 20_000;

interface Stored {
  readonly texts: number;
  readonly next: number;
  readonly topics: string;
}

interface Snapshot {
  readonly texts: number;
  readonly counts: readonly (readonly [number, number])[];
  readonly topics: readonly number[];
}

const stored = (rows: RowReader): Stored | undefined => rows.get<Stored>('SELECT texts, next, topics FROM common');

const commonnessIn = (doc: string): Commonness => {
  const { texts, counts, topics: told } = JSON.parse(doc) as Snapshot;
  return { texts, counts: new Map(counts), topics: told };
};

const read = new WeakMap<RowReader, { readonly reckoned: number; readonly common: Commonness }>();

/** What was common at the last reckoning, which is read once. */
export const commonnessOf = (rows: RowReader): Commonness => {
  const reckoned = rows.get<{ reckoned: number }>('SELECT reckoned FROM commonness')?.reckoned;
  if (reckoned === undefined) return nothingCounted;
  const before = read.get(rows);
  if (before?.reckoned === reckoned) return before.common;
  const { doc } = rows.get<{ doc: string }>('SELECT doc FROM commonness')!;
  const common = commonnessIn(doc);
  read.set(rows, { reckoned, common });
  return common;
};

/** Counts texts, and reckons anew what is common whenever they have become a tenth more. */
export class Counting {
  common: Commonness;
  private texts: number;
  private next: number;
  private readonly topics: number[];
  private readonly added = new Map<number, number>();
  private isChanged = false;

  constructor(private readonly rows: RowWriter) {
    const before = stored(rows);
    this.texts = before?.texts ?? 0;
    this.next = before?.next ?? 1;
    this.topics = before === undefined ? topics.map(() => 0) : (JSON.parse(before.topics) as number[]);
    this.common = commonnessOf(rows);
  }

  add({ all, topics: said }: Profile): void {
    if (this.texts >= enough) return;
    this.texts += 1;
    this.isChanged = true;
    for (const gram of all) this.added.set(gram, (this.added.get(gram) ?? 0) + 1);
    said.forEach((weight, topic) => {
      if (weight > 0) this.topics[topic]! += 1;
    });
    if (this.texts >= this.next) this.reckon();
  }

  flush(): void {
    if (!this.isChanged) return;
    this.writeCounts();
    this.rows.run(
      'INSERT OR REPLACE INTO common (one, texts, next, topics) VALUES (1, ?, ?, ?)',
      ...[this.texts, this.next, JSON.stringify(this.topics)],
    );
    this.isChanged = false;
  }

  private writeCounts(): void {
    for (const [gram, texts] of this.added)
      this.rows.run(
        'INSERT INTO gram_count VALUES (?, ?) ON CONFLICT (gram) DO UPDATE SET texts = texts + excluded.texts',
        ...[gram, texts],
      );
    this.added.clear();
  }

  private reckon(): void {
    this.writeCounts();
    const counts = this.rows
      .all<{ gram: number; texts: number }>(
        'SELECT gram, texts FROM gram_count WHERE texts >= ? ORDER BY gram',
        Math.max(1, leastShare * (this.texts + assumedTexts) - 0.5),
      )
      .map(({ gram, texts }) => [gram, texts] as const);
    const snapshot: Snapshot = { texts: this.texts, counts, topics: [...this.topics] };
    this.rows.run('DELETE FROM commonness');
    this.rows.run('INSERT INTO commonness VALUES (?, ?)', this.texts, JSON.stringify(snapshot));
    this.common = { ...snapshot, counts: new Map(counts) };
    this.next = Math.ceil(this.texts * 1.1);
  }
}
