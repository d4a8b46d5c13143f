import { basename } from 'node:path';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Id } from '../../../../kernel/ids';
import { invalid } from '../../../../kernel/rejection';
import { type Form, formOf } from '../../../../platform/http/form';
import { derive, freshId } from '../../../../platform/messaging/names';
import type { CommandRequest } from '../../../../platform/messaging/request';
import type { Received } from './list-upload';
import { ListUploads } from './list-uploads';

/** The largest size of one list, in bytes. */
const largest = 256 * 1_048_576;

const tooLarge = (): never => invalid('import.too-large', '文件不得超过256兆字节', 'At most 256 MiB', 'file');

/** Takes in forms with a list in them. */
@Injectable()
export class Reception {
  private readonly receiving = new Map<Id, Promise<unknown>>();

  constructor(private readonly uploads: ListUploads) {}

  /**
   * One Idempotency-Key means one thing, however often the form is sent: if two arrive at once, the second waits and
   * then finds what the first has made. A file that comes to nothing is destroyed.
   */
  async receive<T>(
    purpose: string,
    { account, idempotencyKey }: CommandRequest,
    takeIn: (id: Id) => Promise<T>,
  ): Promise<T> {
    const id = idempotencyKey === undefined ? freshId() : derive(purpose, account, idempotencyKey);
    const before = this.receiving.get(id);
    const mine = Promise.allSettled([before])
      .then(() => takeIn(id))
      .catch(async (error: unknown) => {
        await this.uploads.discard(id);
        throw error;
      });
    this.receiving.set(id, mine);
    try {
      return await mine;
    } finally {
      if (this.receiving.get(id) === mine) this.receiving.delete(id);
    }
  }

  /** @throws Rejection `import.too-large` */
  form(request: FastifyRequest, id: Id): Promise<Form<Received>> {
    return formOf(request, largest, ({ file, filename }) => this.uploads.spool(id, file, basename(filename)), tooLarge);
  }
}
