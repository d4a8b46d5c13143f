import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Id } from '../../../../kernel/ids';
import { nameKey } from '../../../../platform/tables/header';
import { IdempotencyKeyReused } from '../../../../platform/messaging/errors';
import type { QuestionRequest } from '../../../../platform/messaging/request';
import { ImportDesk } from '../import-desk';
import { ImportRights } from '../import-rights';
import { columnsOf } from '../profile';
import type { Chosen } from '../rows/open-list';
import { expiresAt, type ListUpload, type Received } from './list-upload';
import { ListUploads } from './list-uploads';
import { type Preview, previewOf, type Sample } from './preview';
import { suggestColumns, type ColumnSuggestions } from './suggest-columns';

/** Milliseconds between two looks for uploads whose time is over. */
const every = 600_000;

/** A list that was sent up, with its first rows and which column may be what. */
export interface ShownUpload extends Preview, Pick<ListUpload, 'id' | 'fileName' | 'size'> {
  readonly expiresAt: string;
  readonly suggestions: ColumnSuggestions;
  /** The profiles whose columns are all there; the one with the most columns first. */
  readonly profiles: readonly string[];
}

/** Takes lists in, and shows to their senders what is in them. */
@Injectable()
export class ListUploadDesk implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger(ListUploadDesk.name);
  private timer: NodeJS.Timeout | undefined;
  /** Each preview holds a file in memory: one after the other. */
  private work: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly uploads: ListUploads,
    private readonly rights: ImportRights,
    private readonly imports: ImportDesk,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.uploads.sweep().catch((error: unknown) => this.log.warn(`Lists were not swept: ${String(error)}`));
    }, every).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.work;
  }

  /**
   * Keeps what came, if it can be read.
   *
   * @throws Rejection `import.empty`, and as `previewOf`
   */
  async take(received: Received, request: QuestionRequest): Promise<ShownUpload> {
    const known = await this.uploads.known(received.id);
    if (known !== null && known.hash !== received.hash) throw new IdempotencyKeyReused();
    if (known !== null) return this.show(known, {}, request);
    const upload = this.uploads.prepared(received, request.account);
    const shown = await this.show(upload, {}, request);
    await this.uploads.keep(upload);
    return shown;
  }

  /** @throws Rejection `import.upload-not-found`, `import.sheet-missing`, `import.header-row` */
  async find(id: Id, chosen: Chosen, request: QuestionRequest): Promise<ShownUpload> {
    await this.rights.placesOf(request);
    return this.show(await this.uploads.find(id, request.account), chosen, request);
  }

  private async show(upload: ListUpload, chosen: Chosen, request: QuestionRequest): Promise<ShownUpload> {
    const { id, fileName, size } = upload;
    const { preview, columns } = await this.inTurn(async () => previewOf(await this.uploads.read(id), chosen));
    const places = await this.rights.placesOf(request);
    const suggestions = suggestColumns(columns, (kind, name) => this.rights.knows(kind, name, places));
    const there = new Set(preview.matchable.map(nameKey));
    const profiles = (await this.imports.profiles(request))
      .map((profile) => ({ name: profile.name, columns: columnsOf(profile) }))
      .filter((profile) => profile.columns.every((column) => there.has(nameKey(column))))
      .sort((a, b) => b.columns.length - a.columns.length);
    const names = profiles.map(({ name }) => name);
    return { id, fileName, size, expiresAt: expiresAt(upload), ...preview, suggestions, profiles: names };
  }

  private inTurn(look: () => Promise<Sample>): Promise<Sample> {
    const mine = this.work.then(look);
    this.work = mine.catch(() => undefined);
    return mine;
  }
}
