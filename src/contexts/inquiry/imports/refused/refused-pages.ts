import { Inject, Injectable } from '@nestjs/common';
import type { Id } from '../../../../kernel/ids';
import { derive } from '../../../../platform/messaging/names';
import { VAULT, type Vault } from '../../../../platform/vault/vault';
import type { ImportJob, RowRefusal } from '../import-job';

const pageKind = 'import-refused';

const idOf = (job: Id, page: number): Id => derive(pageKind, job, String(page));

/** All refusals of an import, page by page: the job itself lists the first of them and is saved too often for more. */
@Injectable()
export class RefusedPages {
  constructor(@Inject(VAULT) private readonly vault: Vault) {}

  /** The job with one page more. Done again for the same job, it writes the same page. */
  async add(job: ImportJob, refusals: readonly RowRefusal[]): Promise<ImportJob> {
    if (refusals.length === 0) return job;
    const page = job.refusedPages ?? 0;
    await this.vault.jobs.put(pageKind, idOf(job.id, page), refusals);
    return { ...job, refusedPages: page + 1 };
  }

  /** In the order of the rows. */
  async *of(job: ImportJob): AsyncGenerator<RowRefusal> {
    for (let page = 0; page < (job.refusedPages ?? 0); page += 1)
      yield* (await this.vault.jobs.get<readonly RowRefusal[]>(pageKind, idOf(job.id, page))) ?? [];
  }

  async remove(job: ImportJob): Promise<void> {
    for (let page = 0; page < (job.refusedPages ?? 0); page += 1)
      await this.vault.jobs.remove(pageKind, idOf(job.id, page));
  }
}
