import { type BeforeApplicationShutdown, Inject, Injectable, Logger } from '@nestjs/common';
import type { Id } from '../../../kernel/ids';
import { invalid, Rejection } from '../../../kernel/rejection';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { POSITIONS, type Positions } from '../../../platform/subscriptions/positions';
import { SpoolGone } from '../../../platform/vault/errors';
import { VAULT, type Vault } from '../../../platform/vault/vault';
import { advanced, type ImportJob, type ImportState, jobKind, type Refusal, type RowResult } from './import-job';
import { outlasting } from './outage';
import { columnsOf, type ImportProfile } from './profile';
import { Reverser } from './reverser';
import { refusalOf, RowImporter } from './row-importer';
import type { BrokenRow, FileRow } from './rows/row';
import { rowsOf } from './rows/rows-of';

/** How many rows are processed in parallel: as many as the log's writer combines into one flush. */
const width = 64;
/** How long to wait for lists to show the last rows before an import is called done anyway. */
const listsMs = 10_000;

const unfinished: readonly ImportState[] = ['WAITING', 'RUNNING', 'REVERSING'];

type Row = FileRow | BrokenRow;

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

const checkHeader =
  (profile: ImportProfile) =>
  (header: readonly string[]): void => {
    const missing = columnsOf(profile).filter((column) => !header.includes(column));
    if (missing.length > 0)
      invalid('import.column-missing', `缺少列：${missing.join('、')}`, `No column ${missing.join(', ')}`, missing[0]);
  };

/** Rows of one ticket are processed in order; different tickets in parallel. */
const byTicket = (rows: readonly Row[], { columns }: ImportProfile): readonly (readonly Row[])[] => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const ticket = 'cells' in row ? (row.cells[columns.ticketNumber] ?? '') : '';
    groups.set(ticket, [...(groups.get(ticket) ?? []), row]);
  }
  return [...groups.values()];
};

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
  ) {}

  /** Call once the node can decide commands: continues unfinished jobs from before and removes old uploads. */
  async start(): Promise<void> {
    const jobs = await this.vault.jobs.list<ImportJob>(jobKind);
    const waiting = jobs.filter(({ state }) => unfinished.includes(state.state));
    const awaited = new Set(waiting.map(({ id }) => id));
    for (const spool of await this.vault.spools.list()) if (!awaited.has(spool)) await this.vault.spools.remove(spool);
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
    if (job === null || !unfinished.includes(job.state) || this.abort.signal.aborted) return;
    if (job.state === 'REVERSING') return this.reverse(job);
    try {
      await this.run(await this.save({ ...job, state: 'RUNNING' }));
    } catch (error) {
      if (this.abort.signal.aborted) throw error;
      const failure = error instanceof Rejection ? refusalOf(error) : error instanceof SpoolGone ? lost : broken;
      if (failure === broken) this.log.error(`Import ${id}: ${String(error)}`);
      const reached = (await this.vault.jobs.get<ImportJob>(jobKind, id)) ?? job;
      await this.end({ ...reached, failure }, 'FAILED');
    }
  }

  private async run(begun: ImportJob): Promise<ImportJob> {
    let job = begun;
    let inHand: Row[] = [];
    const content = await this.vault.spools.read(job.id);
    for await (const row of rowsOf(content, checkHeader(job.profile))) {
      if (row.number <= begun.row) continue;
      inHand.push(row);
      if (inHand.length < width) continue;
      if (this.stopping.delete(job.id)) return this.end(job, 'STOPPED');
      job = await this.takeAll(job, inHand);
      inHand = [];
    }
    if (inHand.length > 0) {
      if (this.stopping.delete(job.id)) return this.end(job, 'STOPPED');
      job = await this.takeAll(job, inHand);
    }
    this.stopping.delete(job.id);
    await this.positions.waitFor(job.position, listsMs);
    return this.end(job, 'DONE');
  }

  private async takeAll(job: ImportJob, rows: readonly Row[]): Promise<ImportJob> {
    const lanes = byTicket(rows, job.profile).map(async (lane) => {
      const results: RowResult[] = [];
      for (const row of lane) results.push(await outlasting(() => this.rows.take(job, row), this.abort.signal));
      return results;
    });
    return this.save(advanced(job, rows.at(-1)!.number, (await Promise.all(lanes)).flat()));
  }

  private async reverse(job: ImportJob): Promise<void> {
    let done = job;
    for await (const reversal of this.reverser.reverse(job, job.reversal!, this.abort.signal))
      done = await this.save({ ...job, reversal });
    await this.end(done, 'REVERSED');
  }

  private async end(job: ImportJob, state: ImportState): Promise<ImportJob> {
    const ended = await this.save({ ...job, state, endedAt: this.clock.now() });
    await this.vault.spools.remove(job.id);
    return ended;
  }

  private async save(job: ImportJob): Promise<ImportJob> {
    await outlasting(() => this.vault.jobs.put(jobKind, job.id, job), this.abort.signal);
    return job;
  }
}
