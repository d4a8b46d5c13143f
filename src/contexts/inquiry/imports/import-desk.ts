import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import type { Id } from '../../../kernel/ids';
import { conflict, notFound } from '../../../kernel/rejection';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { IdempotencyKeyReused } from '../../../platform/messaging/errors';
import type { CommandRequest, QuestionRequest } from '../../../platform/messaging/request';
import { VAULT, type Vault } from '../../../platform/vault/vault';
import { type ImportJob, isUnfinished, jobKind, noRows, spoolOf } from './import-job';
import { ImportRights } from './import-rights';
import { Importer } from './importer';
import { builtInProfiles, columnsOf, type ImportProfile } from './profile';
import { refusedFile } from './refused/refused-file';
import { RefusedPages } from './refused/refused-pages';
import { type Chosen, openList } from './rows/open-list';
import type { OpenList } from './rows/row';
import type { ListUpload, Received } from './uploads/list-upload';
import { ListUploads } from './uploads/list-uploads';

export interface Wanted {
  readonly jurisdiction: Id | undefined;
  readonly profile: ImportProfile;
  readonly dryRun: boolean;
  readonly chosen: Chosen;
}

const reversible: readonly string[] = ['DONE', 'STOPPED', 'FAILED'];

/** Begins, stops and takes back imports, and answers questions about them. */
@Injectable()
export class ImportDesk {
  constructor(
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly rights: ImportRights,
    private readonly uploads: ListUploads,
    private readonly pages: RefusedPages,
    private readonly importer: Importer,
  ) {}

  /**
   * Begins an import of a file that came with the request.
   *
   * @throws Rejection `import.jurisdiction-missing`, `import.empty`, and where the sender may not import there
   */
  async beginWith(received: Received, wanted: Wanted, request: CommandRequest): Promise<ImportJob> {
    const known = await this.same(received.id, received.hash, wanted);
    if (known !== null) return known;
    const jurisdiction = await this.rights.jurisdictionOf(wanted.jurisdiction, request);
    const upload = await this.uploads.keep(this.uploads.prepared(received, request.account));
    return this.queue(received.id, upload, { ...wanted, jurisdiction }, request);
  }

  /**
   * Begins an import of a file that was sent up before.
   *
   * @throws Rejection `import.upload-not-found`, `import.jurisdiction-missing`, and where the sender may not import there
   */
  async beginFrom(id: Id, upload: Id, wanted: Wanted, request: CommandRequest): Promise<ImportJob> {
    const before = await this.vault.jobs.get<ImportJob>(jobKind, id);
    if (before !== null && before.upload === upload && before.dryRun === wanted.dryRun) return before;
    const found = await this.uploads.find(upload, request.account);
    await this.same(id, found.hash, wanted);
    const jurisdiction = await this.rights.jurisdictionOf(wanted.jurisdiction, request);
    await this.uploads.used(upload);
    return this.queue(id, found, { ...wanted, jurisdiction }, request);
  }

  private async same(id: Id, hash: string, { dryRun }: Wanted): Promise<ImportJob | null> {
    const known = await this.vault.jobs.get<ImportJob>(jobKind, id);
    if (known !== null && (known.hash !== hash || known.dryRun !== dryRun)) throw new IdempotencyKeyReused();
    return known;
  }

  private async queue(
    id: Id,
    { id: upload, hash, size, fileName }: ListUpload,
    { jurisdiction, profile, dryRun, chosen }: Wanted & { readonly jurisdiction: Id },
    request: CommandRequest,
  ): Promise<ImportJob> {
    const job: ImportJob = {
      id,
      jurisdiction,
      account: request.account,
      grant: request.grant ?? null,
      upload,
      fileName,
      size,
      hash,
      profile,
      dryRun,
      chosen,
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

  /** Newest first, of every jurisdiction where the sender may import. */
  async list(request: QuestionRequest): Promise<readonly ImportJob[]> {
    const places = await this.rights.placesOf(request);
    const jobs = (await this.vault.jobs.list<ImportJob>(jobKind)).map(({ state }) => state);
    const seen = jobs.filter(({ jurisdiction }) => this.rights.lies(jurisdiction, places));
    return seen.sort((a, b) => b.startedAt.localeCompare(a.startedAt));
  }

  /** @throws Rejection `import.not-found` */
  async job(id: Id, request: QuestionRequest): Promise<ImportJob> {
    const places = await this.rights.placesOf(request);
    const job = await this.vault.jobs.get<ImportJob>(jobKind, id);
    if (job === null || !this.rights.lies(job.jurisdiction, places))
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
    await this.rights.jurisdictionOf(job.jurisdiction, request);
    if (job.dryRun) conflict('import.dry-run', '试导入没有保存任何内容', 'A dry run stored nothing', 'id');
    if (job.reversal !== null) conflict('import.reversed', '此次导入已撤回', 'This import was taken back', 'id');
    if (!reversible.includes(job.state)) conflict('import.running', '导入尚未结束', 'This import has not ended', 'id');
    const reversal = { account, grant: grant ?? null, reason, withdrawn: 0, kept: 0, keptCases: [] };
    const reversing: ImportJob = { ...job, state: 'REVERSING', endedAt: null, reversal };
    await this.vault.jobs.put(jobKind, id, reversing);
    this.importer.queue(id);
    return reversing;
  }

  /** The uploads of the sender that are still here. */
  uploadsOf({ account }: QuestionRequest): Promise<ReadonlySet<Id>> {
    return this.uploads.of(account);
  }

  /**
   * The refused rows of an import whose file the sender sent up.
   *
   * @throws Rejection `import.not-found`, `import.running`, `import.none-refused`, `import.upload-not-found`
   */
  async refused(id: Id, request: QuestionRequest): Promise<{ readonly job: ImportJob; readonly file: Readable }> {
    const job = await this.job(id, request);
    if (isUnfinished(job)) conflict('import.running', '导入尚未结束', 'This import has not ended', 'id');
    if (job.counts.refused === 0)
      notFound('import.none-refused', '没有未导入的行', 'No row of this import was refused', 'id');
    const upload = await this.uploads.find(spoolOf(job), request.account);
    const open = async (): Promise<OpenList> =>
      openList(await this.uploads.read(upload.id), columnsOf(job.profile), job.chosen);
    return { job, file: await refusedFile(job, open, () => this.pages.of(job)) };
  }
}
