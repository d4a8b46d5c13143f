import { type ChildProcess, fork } from 'node:child_process';
import { setPriority } from 'node:os';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Id, Instant } from '../../kernel/ids';
import { conflict } from '../../kernel/rejection';
import { CLOCK, type Clock } from '../clock/clock';
import { derive } from '../messaging/names';
import { NODE_SETTINGS, type NodeSettings } from '../platform.module';
import { VAULT, type Vault } from '../vault/vault';
import { workerEntry } from '../worker-entry';
import { isSound, type VerificationProgress, type VerificationReport } from './verification-report';

export interface ToVerifier {
  readonly settings: Pick<NodeSettings, 'eventStoreUrl' | 'dataFolder' | 'headsFolder'>;
  readonly anchor: string | null;
}

export type FromVerifier =
  | { readonly kind: 'progress'; readonly progress: VerificationProgress }
  | { readonly kind: 'report'; readonly report: VerificationReport }
  | { readonly kind: 'failed'; readonly message: string };

export interface Verification {
  readonly state: 'NEVER' | 'RUNNING' | 'SOUND' | 'UNSOUND' | 'FAILED';
  readonly startedAt: Instant | null;
  /** The person who asked for it. */
  readonly by: Id | null;
  readonly endedAt: Instant | null;
  readonly progress: VerificationProgress | null;
  readonly report: VerificationReport | null;
  /** Why it could not be done. */
  readonly failure: string | null;
}

const never: Verification = {
  state: 'NEVER',
  startedAt: null,
  by: null,
  endedAt: null,
  progress: null,
  report: null,
  failure: null,
};

const jobKind = 'verification';
const lastOne = derive('verification', 'last');

/** Lowest of all: whoever uses the system goes first. */
const priority = 19;

/** Verifies log and files in a process of its own when somebody asks for it; the last result stays in the vault. */
@Injectable()
export class Verifications implements OnApplicationShutdown {
  private running:
    | {
        readonly child: ChildProcess;
        now: Verification;
        readonly ended: Promise<void>;
      }
    | undefined;

  constructor(
    @Inject(NODE_SETTINGS) private readonly settings: NodeSettings,
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async last(): Promise<Verification> {
    return this.running?.now ?? (await this.vault.jobs.get<Verification>(jobKind, lastOne)) ?? never;
  }

  /** @throws Rejection `verification.running` */
  start(by: Id, anchor: string | null): Verification {
    if (this.running !== undefined) conflict('verification.running', '正在核对，请等待结果', 'It is being verified');
    const child = fork(workerEntry('verify.child'), {
      execArgv: [],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    if (child.pid !== undefined) setPriority(child.pid, priority);
    const now: Verification = {
      ...never,
      state: 'RUNNING',
      startedAt: this.clock.now(),
      by,
    };
    const running = { child, now, ended: this.follow(child) };
    this.running = running;
    const { eventStoreUrl, dataFolder, headsFolder } = this.settings;
    const settings = {
      eventStoreUrl,
      dataFolder,
      ...(headsFolder === undefined ? {} : { headsFolder }),
    };
    child.send({ settings, anchor } satisfies ToVerifier);
    return now;
  }

  async onApplicationShutdown(): Promise<void> {
    const { running } = this;
    if (running === undefined) return;
    running.child.kill();
    await running.ended;
  }

  /** Resolves when the child has ended and what it said is kept. */
  private follow(child: ChildProcess): Promise<void> {
    let outcome: Pick<Verification, 'state' | 'report' | 'failure'> = {
      state: 'FAILED',
      report: null,
      failure: 'cut short',
    };
    child.on('message', (message: FromVerifier) => {
      const { running } = this;
      if (message.kind === 'progress' && running !== undefined)
        running.now = { ...running.now, progress: message.progress };
      if (message.kind === 'failed') outcome = { state: 'FAILED', report: null, failure: message.message };
      if (message.kind === 'report') {
        const { report } = message;
        outcome = {
          state: isSound(report) ? 'SOUND' : 'UNSOUND',
          report,
          failure: null,
        };
      }
    });
    return new Promise((resolve) => {
      child.once('close', () => {
        const { running } = this;
        const ended = {
          ...(running?.now ?? never),
          ...outcome,
          endedAt: this.clock.now(),
        };
        this.vault.jobs
          .put(jobKind, lastOne, ended)
          // The vault may be away: then the result is told once more only by whoever asks again.
          .catch(() => undefined)
          .finally(() => {
            this.running = undefined;
            resolve();
          });
      });
    });
  }
}
