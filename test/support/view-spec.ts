import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Id, Instant } from '../../src/kernel/ids';
import type { ActorMark, Metadata } from '../../src/kernel/message';
import {
  applyAll,
  type Asked,
  type KnownEvent,
  type NamedView,
  type Question,
  type Reader,
  type Row,
  type View,
} from '../../src/kernel/view';
import { catalogue } from '../../src/catalogue';
import { RowStore } from '../../src/platform/read-db/row-store';
import { gapTables } from '../../src/platform/subscriptions/gaps';

/** An id that a test can read: `idOf(7)`. */
export const idOf = (n: number): Id => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export const testActor: ActorMark = { account: idOf(901), person: idOf(902), grant: idOf(903), role: 'clerk' };
export const testJurisdiction: Id = idOf(900);

/** What a test says of an event; the rest is filled in. */
export interface Told {
  readonly stream: string;
  readonly type: string;
  readonly data: unknown;
  readonly recordedAt: Instant;
  readonly occurredAt?: Instant;
  readonly metadata?: Partial<Metadata>;
}

/** The log that these events make, in order: positions from 1, revisions by stream, `knownAt` never backwards. */
export const logOf = (told: readonly Told[]): KnownEvent[] => {
  const revisions = new Map<string, number>();
  let knownAt = '';
  return told.map(({ stream, type, data, recordedAt, occurredAt, metadata }, index) => {
    const revision = (revisions.get(stream) ?? -1) + 1;
    revisions.set(stream, revision);
    if (recordedAt > knownAt) knownAt = recordedAt;
    const id = idOf(100_000 + index);
    return {
      id,
      stream,
      revision,
      position: index + 1,
      type,
      data,
      knownAt,
      metadata: {
        actor: testActor,
        channel: 'web',
        jurisdiction: testJurisdiction,
        commandId: id,
        requestHash: '',
        correlation: id,
        causation: id,
        schema: 1,
        recordedAt,
        occurredAt: occurredAt ?? recordedAt,
        contextPosition: 0,
        chain: '',
        ...metadata,
      },
    };
  });
};

/** One view on a database file of its own, removed on `close`. */
export class ViewOnFile {
  private readonly folder = mkdtempSync(join(tmpdir(), 'view-'));
  readonly rows: RowStore;

  constructor(readonly view: View) {
    this.rows = RowStore.write(join(this.folder, 'view.db'), 'off');
    this.rows.exec(`${gapTables}; ${view.schema}`);
  }

  /** One transaction. */
  apply(events: readonly KnownEvent[]): this {
    this.rows.transaction(() => applyAll(this.view, events, this.rows));
    return this;
  }

  index(): this {
    if (this.view.indexes !== undefined) this.rows.exec(this.view.indexes);
    return this;
  }

  dump(): Record<string, Row[]> {
    return rowsIn(this.rows);
  }

  close(): void {
    this.rows.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** All rows of all tables, in an order of their own; documents parsed, search tables as their words. */
export const rowsIn = (from: RowStore): Record<string, Row[]> => {
  const tables = from.all<{ name: string; sql: string }>(
    `SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT IN ('_gaps', '_writer') ORDER BY name`,
  );
  const searched = tables.filter(({ sql }) => /USING fts5/i.test(sql)).map(({ name }) => name);
  const dump: Record<string, Row[]> = {};
  for (const { name } of tables) {
    if (searched.some((search) => name.startsWith(`${search}_`))) continue;
    if (searched.includes(name)) {
      from.exec(`CREATE VIRTUAL TABLE IF NOT EXISTS temp.words_of_${name} USING fts5vocab(main, ${name}, 'instance')`);
      dump[name] = from.all(`SELECT term, doc, col, "offset" FROM temp.words_of_${name} ORDER BY 1, 2, 3, 4`);
    } else {
      const rows = from.all(`SELECT * FROM ${name}`).map((row) => ({ ...row, ...parsed(row) }));
      dump[name] = rows.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    }
  }
  return dump;
};

const parsed = (row: Row): Row => (typeof row['doc'] === 'string' ? { doc: JSON.parse(row['doc']) as never } : {});

/** The same log in three ways: event by event, every event twice, and as a rebuild in one go. */
export const inThreeWays = (named: NamedView, log: readonly KnownEvent[]): readonly ViewOnFile[] => {
  const view = wholeView(named);
  const mine = log.filter(({ stream }) => view.categories.includes(stream.slice(0, stream.indexOf('-'))));
  const once = new ViewOnFile(view).index();
  for (const event of mine) once.apply([event]);
  const twice = new ViewOnFile(view).index();
  for (const event of mine) twice.apply([event]).apply([event, event]);
  return [once, twice, new ViewOnFile(view).apply(mine).index()];
};

/** The view itself, where a question names one that is made of what all kinds of things say. */
export const wholeView = (named: NamedView): View => {
  if ('apply' in named) return named as View;
  const view = catalogue.views.find(({ name }) => name === named.name);
  if (view === undefined) throw new Error(`The catalogue lists no view ${named.name}`);
  return view;
};

/** The question itself, where a token names one that is made of what all contexts bring. */
export const wholeQuestion = <P, A>(asked: Asked<P, A>): Question<P, A> => {
  if ('answer' in asked) return asked as Question<P, A>;
  const question = catalogue.questions.find(({ name }) => name === asked.name);
  if (question === undefined) throw new Error(`The catalogue lists no question ${asked.name}`);
  return question;
};

/** The answer to a question on these views. */
export const ask = <P, A>(asked: Asked<P, A>, files: readonly ViewOnFile[], params: P, reader: Reader): A =>
  wholeQuestion(asked).answer(
    (view) => {
      const file = files.find((f) => f.view.name === view.name);
      if (file === undefined) throw new Error(`The view ${view.name} is not here`);
      return file.rows;
    },
    params,
    reader,
  );

/**
 * A case for views: given events, the rows are the same whichever way they came, and the answer is this one each
 * time.
 */
export const givenLog = (told: readonly Told[]) => {
  const log = logOf(told);
  return {
    then<P, A>(asked: Asked<P, A>, params: P, reader: Reader, check: (answer: A) => void): void {
      const question = wholeQuestion(asked);
      const files = question.views.map((view) => inThreeWays(view, log));
      try {
        for (const [once, twice, rebuilt] of files) {
          expect(twice!.dump()).toEqual(once!.dump());
          expect(rebuilt!.dump()).toEqual(once!.dump());
        }
        for (const way of [0, 1, 2]) {
          check(
            ask(
              question,
              files.map((ways) => ways[way]!),
              params,
              reader,
            ),
          );
        }
      } finally {
        for (const file of files.flat()) file.close();
      }
    },
  };
};
