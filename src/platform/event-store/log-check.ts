import type { Id, LocalDate, Position, Revision } from '../../kernel/ids';
import type { RecordedEvent } from '../../kernel/message';
import type { Words } from '../../kernel/rejection';
import { chainOf } from './chain';
import { isTechnical } from './check';
import { RunningDigest, sealOf, type DaySealed } from './digest';
import { type Head, sealOfHead } from './head';

/** The first place where the log is not what was written. */
export interface Finding {
  /**
   * - `stream-chain`: the event does not fit its own hash, or not its predecessor in the stream
   * - `log-chain`: the row does not fit its own hash, or not the row before it
   * - `missing`: something that stood before it, or at the end, is gone
   * - `unreadable`: it cannot be read at all
   * - `digest`, `seal`: every event fits, but not what was sealed that day: the log was rewritten
   * - `head`: every event fits, but not what was kept outside the log of how far it had come: rewritten or cut
   */
  readonly problem: 'stream-chain' | 'log-chain' | 'missing' | 'unreadable' | 'digest' | 'seal' | 'head';
  readonly position: Position;
  readonly stream?: string;
  readonly revision?: Revision;
  readonly event?: Id;
  readonly words: Words;
}

export interface VerifyReport {
  readonly ok: boolean;
  /** How many events fit, up to the first that does not. */
  readonly events: number;
  readonly lastSealedDay: LocalDate | null;
  readonly first: Finding | null;
  /** What the database itself says about its file; empty where it finds nothing wrong. */
  readonly file: readonly string[];
}

/** With it, the most heads that a seal of the log has counted. */
export interface CheckedLog extends VerifyReport {
  readonly headsSealed: number;
}

export const findingAt = (problem: Finding['problem'], event: RecordedEvent, zh: string, en: string): Finding => ({
  problem,
  position: event.position,
  stream: event.stream,
  revision: event.revision,
  event: event.id,
  words: {
    zh: `第 ${event.position} 个位置的事件（${event.stream} 第 ${event.revision} 条，${event.type}）${zh}`,
    en: `The event at position ${event.position} (${event.stream}, revision ${event.revision}, ${event.type}) ${en}`,
  },
});

/**
 * Checks events as they are stored in the log, one after the other and not upcast: each must fit its own chain and its
 * predecessor's, and the days must match what was sealed.
 */
export class LogCheck {
  events = 0;
  private readonly tails = new Map<string, { readonly revision: Revision; readonly chain: string }>();
  private digests: readonly DaySealed[];
  private running: RunningDigest;
  private before: DaySealed | undefined;
  private sinceHead = new RunningDigest(undefined);
  private lastHead: Head | undefined;

  constructor(
    digests: readonly DaySealed[],
    private readonly secret: Uint8Array | undefined,
    private heads: readonly Head[] = [],
  ) {
    this.digests = digests;
    this.headsSealed = digests.reduce((most, { heads = 0 }) => Math.max(most, heads), 0);
    this.running = new RunningDigest(undefined);
  }

  readonly headsSealed: number;

  get lastSealedDay(): LocalDate | null {
    return this.before?.day ?? null;
  }

  /** Checks the next event in log order; returns what is wrong with it, or with what was sealed before it. */
  next(event: RecordedEvent): Finding | null {
    if (isTechnical(event.stream)) return this.chain(event);
    const finding = this.sealedBefore(event.position) ?? this.headsBefore(event.position) ?? this.chain(event);
    if (finding === null) {
      this.running.take(event);
      this.sinceHead.take(event);
    }
    return finding;
  }

  /** After the last event: everything that was sealed must have come. */
  end(): Finding | null {
    return this.sealedBefore(Number.POSITIVE_INFINITY) ?? this.headsBefore(Number.POSITIVE_INFINITY) ?? this.lostSeal();
  }

  private chain(event: RecordedEvent): Finding | null {
    const tail = this.tails.get(event.stream);
    if (event.revision !== (tail?.revision ?? -1) + 1) {
      return findingAt('missing', event, '之前缺少事件。', 'has lost its predecessor.');
    }
    if (chainOf(tail?.chain ?? '', event) !== event.metadata.chain) {
      return findingAt('stream-chain', event, '与写入时不同。', 'is not what was written.');
    }
    this.tails.set(event.stream, { revision: event.revision, chain: event.metadata.chain });
    this.events++;
    return null;
  }

  /** Closes every digest that ends before this position. */
  private sealedBefore(position: Position): Finding | null {
    for (;;) {
      const [sealed, ...rest] = this.digests;
      if (sealed === undefined || sealed.position >= position) return null;
      const { events } = this.running;
      if (events < sealed.events) return this.broken('missing', sealed, '缺少事件。', 'events are missing.');
      if (events > sealed.events || this.running.value() !== sealed.digest) {
        return this.broken('digest', sealed, '与当日封存的摘要不符。', 'do not fit the digest sealed that day.');
      }
      if (this.secret !== undefined && sealOf(sealed, this.secret) !== sealed.seal) {
        return this.broken('seal', sealed, '的封存签章不符。', 'bear a seal that this secret did not make.');
      }
      this.before = sealed;
      this.running = new RunningDigest(sealed);
      this.digests = rest;
    }
  }

  /** Holds the log against every head that ends before this position. */
  private headsBefore(position: Position): Finding | null {
    for (;;) {
      const [head, ...rest] = this.heads;
      if (head === undefined || head.position >= position) return null;
      const { events } = this.sinceHead;
      if (events < head.events) return this.offHead(head, '缺少事件。', 'events are missing.');
      const isSame = events === head.events && this.sinceHead.value() === head.digest;
      if (!isSame) return this.offHead(head, '与库外留存的不符。', 'do not fit what was kept outside the log.');
      if (this.secret !== undefined && sealOfHead(head, this.secret) !== head.seal) {
        return this.offHead(head, '库外留存的签章不符。', 'were kept under a seal that this secret did not make.');
      }
      this.lastHead = head;
      this.sinceHead = new RunningDigest(head);
      this.heads = rest;
    }
  }

  private offHead({ at, position }: Head, zh: string, en: string): Finding {
    const from = (this.lastHead?.position ?? 0) + 1;
    return {
      problem: 'head',
      position: from,
      words: {
        zh: `截至 ${at} 的事件（位置 ${from} 至 ${position}）${zh}`,
        en: `The events up to ${at} (positions ${from} to ${position}) ${en}`,
      },
    };
  }

  /** A seal that stood in the log when its head was kept must stand there still. */
  private lostSeal(): Finding | null {
    const day = this.lastHead?.sealedDay ?? null;
    if (this.lastHead === undefined || day === null || (this.before !== undefined && this.before.day >= day))
      return null;
    return {
      problem: 'seal',
      position: this.lastHead.position,
      words: { zh: `${day} 的封存记录不见了。`, en: `The seal of ${day} is gone.` },
    };
  }

  private broken(problem: Finding['problem'], sealed: DaySealed, zh: string, en: string): Finding {
    const from = (this.before?.position ?? 0) + 1;
    return {
      problem,
      position: from,
      words: {
        zh: `${sealed.day} 封存的事件（位置 ${from} 至 ${sealed.position}）${zh}`,
        en: `The events sealed for ${sealed.day} (positions ${from} to ${sealed.position}) ${en}`,
      },
    };
  }
}
