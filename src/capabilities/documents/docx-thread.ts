import { once } from 'node:events';
import { invalid } from '../../kernel/rejection';
import { InTurn } from '../../platform/threads/in-turn';
import { isOutOfMemory, rejectionOf } from '../../platform/threads/refusals';
import { SharedThread } from '../../platform/threads/shared-thread';
import type { DocumentKind } from './document.part';
import type { Filling } from './docx-filler';
import type { FromDocx } from './docx-protocol';
import type { DocxJob, Tasks } from './docx.worker';

/** What the thread may hold, in MiB. */
const usualMemory = 512;

const bytes = (made: Uint8Array): Buffer => Buffer.from(made.buffer, made.byteOffset, made.byteLength);

/**
 * Makes, changes and checks Word files in a thread of its own, whose memory is limited: a long document or a template
 * that is a trap keeps nobody waiting who asks for something else.
 */
export class DocxThread {
  private readonly thread: SharedThread<DocxJob>;
  /** A task that the thread dies of is the only one that fails. */
  private readonly turns = new InTurn();

  constructor(private readonly memory = usualMemory) {
    this.thread = new SharedThread('capabilities/documents/docx.worker', memory);
  }

  /** The template, filled in. */
  async fill(template: Buffer, filling: Filling): Promise<Buffer> {
    return bytes(await this.done('filledDocx', template, filling));
  }

  /** As `keepable`. */
  async keep(docx: Buffer): Promise<Buffer> {
    return bytes(await this.done('keepable', docx));
  }

  /** As `printed`. */
  async print(kept: Buffer, words: ReadonlyMap<string, string>): Promise<Buffer> {
    return words.size === 0 ? kept : bytes(await this.done('printed', kept, words));
  }

  /**
   * As `mustBeTemplate`.
   *
   * @throws Rejection `document.template-…`, `document.too-much-memory`
   */
  check(template: Buffer, { zh, en, values, formerly, lists }: DocumentKind): Promise<void> {
    const terms = { zh, en, values, lists, ...(formerly === undefined ? {} : { formerly }) };
    return this.done('mustBeTemplate', template, terms);
  }

  private async done<T extends keyof Tasks>(
    task: T,
    ...given: Parameters<Tasks[T]>
  ): Promise<Awaited<ReturnType<Tasks[T]>>> {
    return (await this.turns.do(() => this.told({ task, given }))) as Awaited<ReturnType<Tasks[T]>>;
  }

  private async told(job: DocxJob): Promise<unknown> {
    const { port, ended } = this.thread.open(job);
    try {
      const said = once(port, 'message') as Promise<readonly FromDocx[]>;
      const [message] = await Promise.race([said, once(port, 'close').then((): readonly FromDocx[] => [])]);
      if (message === undefined) return this.died(await ended);
      if (message.kind === 'refused') throw rejectionOf(message.refusal);
      if (message.kind === 'failed') throw new Error(message.message);
      return message.made;
    } finally {
      port.close();
    }
  }

  private died(error: Error): never {
    if (!isOutOfMemory(error)) throw error;
    return invalid(
      'document.too-much-memory',
      `处理此文书需要超过${this.memory}兆字节内存`,
      `Handling this document takes more than ${this.memory} MiB of memory`,
    );
  }
}

export const docxThread = new DocxThread();
