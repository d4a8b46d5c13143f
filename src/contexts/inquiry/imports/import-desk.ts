import { createHash } from 'node:crypto';
import { type Readable, Transform } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import type { Id } from '../../../kernel/ids';
import { conflict, forbidden, invalid, notFound } from '../../../kernel/rejection';
import { ACTOR_SOURCE, type ActorSource, ALLOWS, type Allows } from '../../../platform/access/actor-source';
import { actingIn, activeAccount, allowing } from '../../../platform/access/capacity';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { CONTEXT_SOURCE, type ContextSource } from '../../../platform/messaging/context-source';
import { IdempotencyKeyReused } from '../../../platform/messaging/errors';
import { derive, freshId } from '../../../platform/messaging/names';
import type { CommandRequest, QuestionRequest } from '../../../platform/messaging/request';
import { VAULT, type Vault } from '../../../platform/vault/vault';
import { type ImportJob, jobKind, noRows } from './import-job';
import { Importer } from './importer';
import { builtInProfiles, type ImportProfile } from './profile';

/** An uploaded file in the spool. */
export interface Upload {
  readonly job: Id;
  readonly hash: string;
  readonly size: number;
  readonly fileName: string;
}

export interface Wanted {
  readonly jurisdiction: Id | undefined;
  readonly profile: ImportProfile;
  readonly dryRun: boolean;
}

const reversible: readonly string[] = ['DONE', 'STOPPED', 'FAILED'];

/** Checks who may import what, receives uploads, and answers questions about the resulting jobs. */
@Injectable()
export class ImportDesk {
  private readonly receiving = new Map<Id, Promise<unknown>>();

  constructor(
    @Inject(ACTOR_SOURCE) private readonly actors: ActorSource,
    @Inject(ALLOWS) private readonly allows: Allows,
    @Inject(CONTEXT_SOURCE) private readonly contexts: ContextSource,
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly importer: Importer,
  ) {}

  /**
   * Receives an upload. One Idempotency-Key means one job, however often the upload is sent: if two arrive at once, the
   * second waits and then finds the job of the first.
   */
  async receive<T>({ account, idempotencyKey }: CommandRequest, takeIn: (job: Id) => Promise<T>): Promise<T> {
    const job = idempotencyKey === undefined ? freshId() : derive('import', account, idempotencyKey);
    const before = this.receiving.get(job);
    const mine = Promise.allSettled([before])
      .then(() => takeIn(job))
      .catch(async (error: unknown) => {
        await this.discard(job);
        throw error;
      });
    this.receiving.set(job, mine);
    try {
      return await mine;
    } finally {
      if (this.receiving.get(job) === mine) this.receiving.delete(job);
    }
  }

  /** Refuses anybody who may not import anywhere, before anything is uploaded. */
  async mustImport(request: QuestionRequest): Promise<void> {
    await this.placesOf(request);
  }

  /** Stores the upload, encrypted on disk; a job with this id that is already running keeps its own file. */
  async spool(job: Id, content: Readable, fileName: string): Promise<Upload> {
    const digest = createHash('sha256');
    let size = 0;
    const seen = new Transform({
      transform: (chunk: Buffer, _encoding, done) => {
        digest.update(chunk);
        size += chunk.length;
        done(null, chunk);
      },
    });
    content.on('error', (error) => seen.destroy(error));
    content.pipe(seen);
    if ((await this.vault.jobs.get(jobKind, job)) === null) await this.vault.spools.write(job, seen);
    else for await (const _ of seen);
    return { job, hash: digest.digest('hex'), size, fileName };
  }

  /**
   * @throws Rejection `import.jurisdiction-missing`, `import.empty`, and where the sender may not import there
   */
  async begin({ job: id, hash, size, fileName }: Upload, wanted: Wanted, request: CommandRequest): Promise<ImportJob> {
    const known = await this.vault.jobs.get<ImportJob>(jobKind, id);
    if (known !== null) {
      if (known.hash !== hash || known.dryRun !== wanted.dryRun) throw new IdempotencyKeyReused();
      return known;
    }
    if (size === 0) invalid('import.empty', '文件是空的', 'The file is empty', 'file');
    const jurisdiction = await this.jurisdictionOf(wanted.jurisdiction, request);
    const job: ImportJob = {
      id,
      jurisdiction,
      account: request.account,
      grant: request.grant ?? null,
      fileName,
      size,
      hash,
      profile: wanted.profile,
      dryRun: wanted.dryRun,
      state: 'WAITING',
      startedAt: this.clock.now(),
      endedAt: null,
      row: 0,
      counts: noRows,
      refusals: [],
      failure: null,
      position: 0,
      reversal: null,
    };
    await this.vault.jobs.put(jobKind, id, job);
    this.importer.queue(id);
    return job;
  }

  private async discard(job: Id): Promise<void> {
    if ((await this.vault.jobs.get(jobKind, job)) === null) await this.vault.spools.remove(job);
  }

  /** Newest first, of every jurisdiction where the sender may import. */
  async list(request: QuestionRequest): Promise<readonly ImportJob[]> {
    const places = await this.placesOf(request);
    const jobs = (await this.vault.jobs.list<ImportJob>(jobKind)).map(({ state }) => state);
    const seen = jobs.filter(({ jurisdiction }) => this.lies(jurisdiction, places));
    return seen.sort((a, b) => b.startedAt.localeCompare(a.startedAt));
  }

  /** @throws Rejection `import.not-found` */
  async job(id: Id, request: QuestionRequest): Promise<ImportJob> {
    const places = await this.placesOf(request);
    const job = await this.vault.jobs.get<ImportJob>(jobKind, id);
    if (job === null || !this.lies(job.jurisdiction, places))
      return notFound('import.not-found', '没有这次导入', 'There is no such import', 'id');
    return job;
  }

  /** The built-in profiles and those of earlier imports; if several have the same name, the newest. */
  async profiles(request: QuestionRequest): Promise<readonly ImportProfile[]> {
    const used = (await this.list(request)).map(({ profile }) => profile).reverse();
    return [...new Map([...builtInProfiles, ...used].map((profile) => [profile.name, profile])).values()];
  }

  /** @throws Rejection `import.not-running` */
  async stop(id: Id, request: CommandRequest): Promise<ImportJob> {
    const job = await this.job(id, request);
    if (job.state !== 'WAITING' && job.state !== 'RUNNING')
      conflict('import.not-running', '导入已结束', 'This import has ended', 'id');
    return this.importer.stop(job);
  }

  /** @throws Rejection `import.dry-run`, `import.running`, `import.reversed` */
  async reverse(id: Id, reason: string, request: CommandRequest): Promise<ImportJob> {
    const job = await this.job(id, request);
    const { account, grant } = request;
    await this.jurisdictionOf(job.jurisdiction, request);
    if (job.dryRun) conflict('import.dry-run', '试导入没有保存任何内容', 'A dry run stored nothing', 'id');
    if (job.reversal !== null) conflict('import.reversed', '此次导入已撤回', 'This import was taken back', 'id');
    if (!reversible.includes(job.state)) conflict('import.running', '导入尚未结束', 'This import has not ended', 'id');
    const reversal = { account, grant: grant ?? null, reason, withdrawn: 0, kept: 0, keptCases: [] };
    const reversing: ImportJob = { ...job, state: 'REVERSING', endedAt: null, reversal };
    await this.vault.jobs.put(jobKind, id, reversing);
    this.importer.queue(id);
    return reversing;
  }

  /** The jurisdictions where the sender may import, including all below them. */
  private async placesOf(request: QuestionRequest): Promise<readonly Id[]> {
    return (await this.rightsOf(request)).able.map(({ jurisdiction }) => jurisdiction);
  }

  private lies(jurisdiction: Id, places: readonly Id[]): boolean {
    return places.some((place) => this.contexts.directory.covers(place, jurisdiction));
  }

  private async jurisdictionOf(named: Id | undefined, request: CommandRequest): Promise<Id> {
    const { facts, able } = await this.rightsOf(request);
    const only = able.length === 1 ? able[0]!.jurisdiction : undefined;
    const jurisdiction =
      named ?? only ?? invalid('import.jurisdiction-missing', '请选择辖区', 'Name the jurisdiction', 'jurisdiction');
    actingIn(facts, able, jurisdiction, this.contexts.directory);
    if (this.contexts.directory.jurisdiction(jurisdiction) === undefined)
      forbidden('access.other-jurisdiction', '没有这个辖区', 'There is no such jurisdiction', 'jurisdiction');
    return jurisdiction;
  }

  private async rightsOf({ account, grant }: QuestionRequest) {
    const facts = await activeAccount(this.actors, account);
    return { facts, able: allowing(facts, 'case.import', this.allows, grant) };
  }
}
