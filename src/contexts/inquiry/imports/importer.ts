import { type BeforeApplicationShutdown, Inject, Injectable, Logger } from '@nestjs/common';
import type { Id } from '../../../kernel/ids';
import { invalid, Rejection } from '../../../kernel/rejection';
import { plainKey } from '../../../kernel/plain/plain';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { POSITIONS, type Positions } from '../../../platform/subscriptions/positions';
import { SpoolGone } from '../../../platform/vault/errors';
import { VAULT, type Vault } from '../../../platform/vault/vault';
import {
  advanced,
  type ImportJob,
  type ImportState,
  isUnfinished,
  jobKind,
  laidAside,
  type Refusal,
  refusalsIn,
  type RowResult,
  spoolOf,
} from './import-job';
import { outlasting } from './outage';
import { columnsOf, type ImportProfile } from './profile';
import { RefusedPages } from './refused/refused-pages';
import { Reverser } from './reverser';
import { type EarlierRow, refusalOf, RowImporter } from './row-importer';
import { openList } from './rows/open-list';
import type { BrokenRow, FileRow, Rows } from './rows/row';
import { ticketNumberOf } from './ticket-row';
import { ListUploads } from './uploads/list-uploads';

/** How many rows are processed in parallel: as many as the log's writer combines into one flush. */
const width = 64;
/** How long to wait for lists to show the last rows before an import is called done anyway. */
const listsMs = 10_000;

type Row = FileRow | BrokenRow;

interface RowToTake {
  readonly row: Row;
  /** The row that told of the same ticket before, or of one whose number is plainly the same. */
  readonly earlier: EarlierRow | undefined;
}

const lost: Refusal = {
  code: 'import.upload-lost',
  field: null,
  zh: '上传的文件已不在，请重新上传',
  en: 'The upload is gone: send it again',
};
const broken: Refusal = {
  code: 'import.broken-off',
  field: null,
  zh: '导入中断，请查看服务器日志',
  en: 'It broke off: see the log of the server',
};

/** A job that was begun this often without getting a row further is what ends the process. */
const mostAttempts = 2;

/** The tickets that a file has told of so far, by the row of each. */
class Tickets {
  private readonly written = new Map<string, number>();
  private readonly plainly = new Map<string, number>();

  constructor(private readonly profile: ImportProfile) {}

  /** The row that told of the same ticket before. */
  earlier(row: Row): EarlierRow | undefined {
    const ticket = 'broken' in row ? null : ticketNumberOf(row, this.profile);
    if (ticket === null) return undefined;
    const key = plainKey(ticket);
    const [same, alike] = [this.written.get(ticket), this.plainly.get(key)];
    if (same === undefined) this.written.set(ticket, row.number);
    if (alike === undefined) this.plainly.set(key, row.number);
    const before = same ?? alike;
    return before === undefined ? undefined : { row: before, isSame: same !== undefined };
  }
}

/**
 * Carries out imports and their reversals in the background, one at a time. Progress is saved after every few rows: a
 * node that crashes continues there after a restart, and no row is processed twice.
 */
@Injectable()
export class Importer implements BeforeApplicationShutdown {
  private readonly log = new Logger(Importer.name);
  private readonly abort = new AbortController();
  private readonly stopping = new Set<Id>();
  private work: Promise<void> = Promise.resolve();

  constructor(
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(POSITIONS) private readonly positions: Positions,
    private readonly rows: RowImporter,
    private readonly reverser: Reverser,
    private readonly uploads: ListUploads,
    private readonly refused: RefusedPages,
  ) {}

  /** Call once the node can decide commands: continues unfinished jobs from before and removes what is left over. */
  async start(): Promise<void> {
    const jobs = await this.vault.jobs.list<ImportJob>(jobKind);
    const waiting = jobs.filter(({ state }) => isUnfinished(state));
    await this.uploads.removeStrays();
    const inOrder = waiting.sort((a, b) => a.state.startedAt.localeCompare(b.state.startedAt));
    for (const { id } of inOrder) this.queue(id);
  }

  /** Does what the job's state requires, after everything already waiting. */
  queue(id: Id): void {
    this.work = this.work
      .then(() => this.carryOut(id))
      .catch((error: unknown) => {
        // Interrupted by a shutdown: the job keeps its state and continues after the next start.
        if (!this.abort.signal.aborted) this.log.error(`Import ${id} broke off: ${String(error)}`);
      });
  }

  /** Ends a running import before its next rows; one that is still waiting ends at once. */
  async stop(job: ImportJob): Promise<ImportJob> {
    this.stopping.add(job.id);
    return job.state === 'WAITING' ? this.end(job, 'STOPPED') : job;
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.abort.abort();
    await this.work;
  }

  private async carryOut(id: Id): Promise<void> {
    const job = await this.vault.jobs.get<ImportJob>(jobKind, id);
    if (job === null || !isUnfinished(job) || this.abort.signal.aborted) return;
    if (job.state === 'REVERSING') return this.reverse(job);
    const attempts = (job.attempts ?? 0) + 1;
    try {
      if (attempts > mostAttempts) await this.end({ ...job, failure: laidAside }, 'FAILED');
      else await this.run(await this.save({ ...job, state: 'RUNNING', attempts }));
    } catch (error) {
      if (this.abort.signal.aborted) {
        await this.begunInVain(id);
        throw error;
      }
      const failure = error instanceof Rejection ? refusalOf(error) : error instanceof SpoolGone ? lost : broken;
      if (failure === broken) this.log.error(`Import ${id}: ${String(error)}`);
      const reached = (await this.vault.jobs.get<ImportJob>(jobKind, id)) ?? job;
      await this.end({ ...reached, failure }, 'FAILED');
    }
  }

  private async run(begun: ImportJob): Promise<ImportJob> {
    const content = await this.vault.spools.read(spoolOf(begun));
    const list = await openList(content, columnsOf(begun.profile), begun.chosen);
    try {
      return await this.takeRows({ ...begun, sheet: list.sheet, headerRow: list.headerRow }, list.rows);
    } finally {
      await list.close();
    }
  }

  private async takeRows(begun: ImportJob, rows: Rows): Promise<ImportJob> {
    const tickets = new Tickets(begun.profile);
    let job = begun;
    let inHand: RowToTake[] = [];
    let hasRows = false;
    for await (const row of rows) {
      hasRows = true;
      const earlier = tickets.earlier(row);
      if (row.number <= begun.row) continue;
      inHand.push({ row, earlier });
      if (inHand.length < width) continue;
      if (this.stopping.delete(job.id)) return this.end(job, 'STOPPED');
      job = await this.takeAll(job, inHand);
      inHand = [];
    }
    if (!hasRows) invalid('import.no-rows', '表头之后没有数据', 'There is nothing behind the header', 'file');
    if (inHand.length > 0) {
      if (this.stopping.delete(job.id)) return this.end(job, 'STOPPED');
      job = await this.takeAll(job, inHand);
    }
    this.stopping.delete(job.id);
    await this.positions.waitFor(job.position, listsMs);
    return this.end(job, 'DONE');
  }

  private async takeAll(job: ImportJob, rows: readonly RowToTake[]): Promise<ImportJob> {
    const take = ({ row, earlier }: RowToTake): Promise<RowResult> =>
      outlasting(() => this.rows.take(job, row, earlier), this.abort.signal);
    const results = await Promise.all(rows.map(take));
    const told = await outlasting(() => this.refused.add(job, refusalsIn(results)), this.abort.signal);
    return this.save({ ...advanced(told, rows.at(-1)!.row.number, results), attempts: 0 });
  }

  /** The node was told to stop: that the job does not get on is not the fault of its file. */
  private async begunInVain(id: Id): Promise<void> {
    const job = await this.vault.jobs.get<ImportJob>(jobKind, id);
    if (job !== null) await this.vault.jobs.put(jobKind, id, { ...job, attempts: 0 });
  }

  private async reverse(job: ImportJob): Promise<void> {
    let done = job;
    for await (const reversal of this.reverser.reverse(job, job.reversal!, this.abort.signal))
      done = await this.save({ ...job, reversal });
    await this.end(done, 'REVERSED');
  }

  private async end(job: ImportJob, state: ImportState): Promise<ImportJob> {
    const ended = await this.save({ ...job, state, endedAt: this.clock.now() });
    if (state !== 'REVERSED') await this.uploads.ended(ended);
    return ended;
  }

  private async save(job: ImportJob): Promise<ImportJob> {
    await outlasting(() => this.vault.jobs.put(jobKind, job.id, job), this.abort.signal);
    return job;
  }
}
