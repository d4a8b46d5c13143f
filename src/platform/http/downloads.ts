import { Inject, Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { CLOCK, type Clock } from '../clock/clock';
import { VAULT, type Vault } from '../vault/vault';
import type { ProvenRequest } from './request';

/** Ids, hashes and days say what was fetched; words that somebody searched for stay out of the log. */
const telling = /^([0-9a-f-]{36}|\d{4}-\d{2}-\d{2}|[a-z]+)$/;

const addressOf = (url: string): string => {
  const { pathname, searchParams } = new URL(url, 'http://node');
  const kept = [...searchParams].filter(([, value]) => telling.test(value));
  return `${pathname.replace('/api/v1', '')}${kept.length === 0 ? '' : `?${new URLSearchParams(kept).toString()}`}`;
};

/** A file for somebody, from its beginning: a part further on belongs to a download that was entered before. */
const isDownload = (reply: FastifyReply): boolean => {
  const disposition = reply.getHeader('content-disposition');
  if (reply.statusCode >= 300 || typeof disposition !== 'string' || !disposition.startsWith('attachment')) return false;
  const range = reply.getHeader('content-range');
  return typeof range !== 'string' || range.startsWith('bytes 0-');
};

/** Enters every file that leaves for somebody into the security log, whatever route it comes from. */
@Injectable()
export class Downloads {
  constructor(
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  install(fastify: FastifyInstance): void {
    fastify.addHook('onSend', (request: ProvenRequest, reply, payload, done) => {
      const account = request.authenticated?.account;
      if (account === undefined || !isDownload(reply)) return done(null, payload);
      const entry = { kind: 'DOWNLOADED', account, stranger: null, address: request.ip } as const;
      this.vault.securityLog.add({ ...entry, at: this.clock.now(), about: addressOf(request.url) }).then(
        () => done(null, payload),
        (error: unknown) => {
          // Without the vault nobody is let in, so hardly anything leaves unseen.
          request.log.error(error, 'a download was not entered');
          done(null, payload);
        },
      );
    });
  }
}
