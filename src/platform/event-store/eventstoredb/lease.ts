import { randomUUID } from 'node:crypto';
import type { RecordedEvent } from '../../../kernel/message';
import type { Lease } from '../lease';
import { TechnicalStream, type TechnicalTools, unlessOvertaken } from './technical-stream';

interface Grant {
  readonly holder: string | null;
  readonly ttlMs: number;
}

interface Seen {
  readonly revision: number;
  /** When this process first saw it, on its own running clock. */
  readonly at: number;
}

/**
 * A lease in the technical stream `system-lease_<name>`, taken and renewed at its expected revision. Nodes' clocks
 * are never compared: a grant is over for another node once it has seen it unchanged for as long as it was given.
 */
export class StreamLease implements Lease {
  private readonly seen = new Map<string, Seen>();

  constructor(private readonly tools: TechnicalTools) {}

  async acquire(name: string, holder: string, ttlMs: number): Promise<boolean> {
    const stream = this.streamOf(name);
    const last = await stream.last();
    if (last !== null && !this.isFree(name, holder, last)) return false;
    return unlessOvertaken(() => stream.write(last, randomUUID(), 'LeaseTaken', { holder, ttlMs } satisfies Grant));
  }

  async release(name: string, holder: string): Promise<void> {
    const stream = this.streamOf(name);
    const last = await stream.last();
    if ((last?.data as Grant | undefined)?.holder !== holder) return;
    await unlessOvertaken(() =>
      stream.write(last, randomUUID(), 'LeaseReleased', { holder: null, ttlMs: 0 } satisfies Grant),
    );
  }

  private isFree(name: string, holder: string, last: RecordedEvent): boolean {
    const grant = last.data as Grant;
    if (grant.holder === null || grant.holder === holder) return true;
    const seen = this.seen.get(name);
    if (seen === undefined || seen.revision !== last.revision) {
      this.seen.set(name, { revision: last.revision, at: performance.now() });
      return false;
    }
    return performance.now() - seen.at >= grant.ttlMs;
  }

  private streamOf(name: string): TechnicalStream {
    return new TechnicalStream(`lease_${name}`, this.tools);
  }
}
